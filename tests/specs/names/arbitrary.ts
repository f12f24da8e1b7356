import fc from 'fast-check';

/** What file systems let stand in a name, and programs stumble over. */
const pieces = [
  ...[
    'tay',
    'BRIDGE',
    'Tay',
    'br\u00fccke',
    'bru\u0308cke',
    'Å',
    'A\u030a',
    '橋',
    'が',
    'か\u3099',
    'جسر',
    'גשר',
    'पुल',
  ],
  ...['สะพาน', 'мост', 'Γέφυρα', '다리', '😀', '👩‍👩‍👧', '🇬🇧', '½', 'ß', 'İ', 'ﬁ', '1879', '-', '_', '.', '..', '+', '='],
  ...[' ', '  ', '\u00a0', '%', '%20', '%2e', '%2F', '%zz', '100%', '#', '?', '&', '&amp;', ';', ',', '~', '@', '!'],
  ...["'", '"', '“', '«', '`', '(', ')', '[x]', ']', '{', '}', '$', '^', '|', '\\', ':', '*', '<', '>', '<b>', '--'],
  ...['\u200b', '\u202e', '\u2028', '\u0007', '\n', '\t', '/', '/a/', 'con', 'index', 'html', 'x'.repeat(200)],
];

/** Those that authors give to pictures, those that are only there, and those that would run. */
const endings = [
  '.jpg',
  '.JPG',
  '.jpeg',
  '.png',
  '.PNG',
  '.svg',
  '.pdf',
  '.txt',
  '.csv',
  '.tar.gz',
  '',
  '.html',
  '.js',
];

const name = fc
  .tuple(fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 5 }), fc.constantFrom(...endings))
  .map(([parts, ending]) => parts.join('') + ending)
  // No file system has these.
  .filter((path) => path.split('/').every((part) => !['', '.', '..'].includes(part) && Buffer.byteLength(part) <= 255));

/** Paths of files in `public/`, each in a folder of its own. */
export const paths = (count: number, seed: number): string[] =>
  fc.sample(name, { seed, numRuns: count }).map((path, place) => `f${place}/${path}`);

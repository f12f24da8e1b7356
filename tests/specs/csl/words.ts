import fc from 'fast-check';

/** A text of CSL, and what a reader sees of it. */
export interface Text {
  csl: string;
  words: string;
}

/** Words in which stands what some format takes for a sign of its own. */
const pieces = [
  ...['Bridges', 'fall', 'of', 'the', 'DNA', 'iPhone', 'van', 'and', 'AND', 'other', '1879', '2nd', '½', 'm²'],
  ...['“so”', '"so"', "it's", "'s-Gravenhage", '‘so’', '«так»', '„so“', '「橋」', '--', '—', '...', '…', '?', '!', ':'],
  ...['a & b', '&amp;', '100%', '% end', '$5', '$x$', '#1', 'a_b', 'C:\\dir', '\\textit{x}', '\\', '{x}', '{', '}'],
  ...['~', 'a~b', '^', '`', "''", '``', '|', '@book{x,', 'TY  - BOOK', 'ER  - ', '<3', 'a < b', 'a > b', '</script>'],
  ...['<!--', '[x](y)', '*x*', '(2)', '[3]', ';', 'a, b', '=1+1', '-1', '@x', '😀', '👩‍👩‍👧', 'Дела́', 'ﬀ', 'ß', 'İ'],
  ...[
    'العربية',
    'עברית',
    'فارسی',
    'नमस्ते',
    'ภาษาไทย',
    '橋が落ちた',
    '한국어',
    '中文。',
    'Ελληνικά',
    'Tiếng Việt',
    'Þórr',
  ],
];

const piece = fc.constantFrom(...pieces);

/** Plain words, as all variables have them that are no titles. */
export const plain: fc.Arbitrary<string> = fc
  .array(piece, { minLength: 1, maxLength: 4 })
  .map((words) => words.join(' '))
  // A text of signs alone names nothing.
  .map((text) => (/[\p{L}\p{N}]/u.test(text) ? text : `Words ${text}`));

const marks = [
  ...[
    ['', ''],
    ['', ''],
    ['', ''],
    ['<i>', '</i>'],
    ['<b>', '</b>'],
    ['<sup>', '</sup>'],
    ['<sub>', '</sub>'],
  ],
  ...[
    ['<span style="font-variant:small-caps">', '</span>'],
    ['<span style="font-variant: small-caps;">', '</span>'],
  ],
  ...[
    ['<span class="nocase">', '</span>'],
    ['<sc>', '</sc>'],
  ],
] as const;

const marked = fc
  .tuple(fc.constantFrom(...marks), fc.constantFrom(...marks), plain, plain)
  .map(([[open = '', close = ''], [openWithin = '', closeWithin = ''], words, within]) => ({
    csl: `${open}${words} ${openWithin}${within}${closeWithin}${close}`,
    words: `${words} ${within}`,
  }));

/** A title, some of its words marked. */
export const title: fc.Arbitrary<Text> = fc.array(marked, { minLength: 1, maxLength: 3 }).map((parts) => ({
  csl: parts.map(({ csl }) => csl).join(' '),
  words: parts.map(({ words }) => words).join(' '),
}));

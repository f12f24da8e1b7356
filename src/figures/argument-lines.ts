/**
 * Widths of the letters of Source Serif 4, in thousandths of the type size and rounded up: the text of a picture is broken into
 * lines before any browser sees it. Its stand-ins (src/styles/fonts.css) have its measures.
 */
const widths: readonly (readonly [number, string])[] = [
  [180, "'"],
  [240, ' ‘’‚'],
  [300, '!,.:;|·'],
  [320, '-j•‹›'],
  [340, '/[\\]il'],
  [360, '()t{}°'],
  [380, '"IJf'],
  [420, '?`¿'],
  [440, '*r“”„®'],
  [480, 's'],
  [520, '$_cz£§€–'],
  [540, '#+0123456789<=>^ae~«»×−'],
  [560, 'Sg'],
  [580, 'ovxø'],
  [600, 'Zkqy‐‑†'],
  [620, 'FLPbdpþ'],
  [640, 'EThuß'],
  [660, 'BCnÞ'],
  [700, 'RXY'],
  [740, '&ADGKOQVØ'],
  [780, 'NU™'],
  [840, '@Hwæ—…'],
  [960, '%MmœÆ'],
  [1020, 'WŒ'],
];
const byLetter = new Map(widths.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)));
/** The widest serif of any platform (DejaVu Serif) sets 8 per cent wider. */
const allowance = 1.08;

const widthOf = (letter: string): number => {
  const known = byLetter.get(letter) ?? byLetter.get(letter.normalize('NFD').charAt(0));
  // Chinese, Japanese and Korean fill a square; other scripts are about as wide as capitals.
  return known ?? (letter >= '\u2e80' ? 1000 : 760);
};

/** How wide a text may become, whichever serif it is set in, in units of the type size. */
export const measure = (text: string): number =>
  (allowance * [...text].reduce((sum, letter) => sum + widthOf(letter), 0)) / 1000;

/**
 * Breaks a text into lines, between words; a word that is too long is broken where the line ends.
 *
 * @param width In units of the type size.
 */
export function breakLines(text: string, width: number): string[] {
  const lines = fill(text, width);
  // A last line of one short word looks lost: narrower lines, as long as they are no more, fill it.
  for (let narrower = width - 0.5; narrower > width * 0.85; narrower -= 0.5) {
    if (lines.length < 2 || measure(lines.at(-1) ?? '') > width / 3) break;
    const better = fill(text, narrower);
    if (better.length > lines.length) break;
    lines.splice(0, lines.length, ...better);
  }
  return lines;
}

function fill(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).flatMap((whole) => cut(whole, width))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measure(longer) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}

/** The word in pieces that each fit a line. */
function cut(word: string, width: number): string[] {
  const pieces = [''];
  for (const letter of word) {
    const last = pieces.at(-1) ?? '';
    if (last !== '' && measure(last + letter) > width) pieces.push(letter);
    else pieces[pieces.length - 1] = last + letter;
  }
  return pieces;
}

/** As much of a text as fits one line, with an ellipsis where it goes on. */
export function clip(text: string, width: number): string {
  const [first = '', second] = fill(text, width - measure('…'));
  return second === undefined ? first : `${first.replace(/[\s,;:.]+$/, '')}…`;
}

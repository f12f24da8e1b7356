/**
 * Widths of the letters of Source Serif 4, in thousandths of the type size and rounded up: the text of a picture is broken and placed
 * before any browser sees it. Its stand-ins (src/styles/stand-ins.css) have its measures, and the letters of a sans serif differ
 * little in their proportions.
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

/**
 * By how much the widest typefaces of any platform set wider: DejaVu Serif; DejaVu Sans, which is as wide as Verdana.
 * Of a thousand words and titles one in twenty is wider still, by 3 per cent or so.
 */
const allowance = { serif: 1.08, sans: 1.04 };

const widthOf = (letter: string): number => {
  const known = byLetter.get(letter) ?? byLetter.get(letter.normalize('NFD').charAt(0));
  // Chinese, Japanese and Korean fill a square; other scripts are about as wide as capitals.
  return known ?? (letter >= '\u2e80' ? 1000 : 760);
};

/** How a text is set: in the serif of the texts, or in the sans serif of the reader's system. */
export interface Type {
  face: keyof typeof allowance;
  /** In whatever unit; widths have the same. */
  size: number;
}

/** How wide a text may become, whichever typeface a reader has. */
export const textWidth = (text: string, { face, size }: Type): number =>
  (size * allowance[face] * [...text].reduce((sum, letter) => sum + widthOf(letter), 0)) / 1000;

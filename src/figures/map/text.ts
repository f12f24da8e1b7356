/** Widths in parts of the font size, a little above those of the usual sans serifs. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[ijl.,:;'’‘|!]/, 0.3],
  [/[ ftrI()[\]“”"/-]/, 0.4],
  [/[mwMW@%—…]/, 0.95],
  [/\p{Lu}/u, 0.72],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u, 1],
];
const usual = 0.6;

/** How wide a text is in the reader's sans serif, in pixels: rather too wide than too narrow, as no build knows the font. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const letter of text) width += widths.find(([letters]) => letters.test(letter))?.[1] ?? usual;
  return width * size;
}

/** Breaks a text into lines no wider than `most` pixels, all of about one length; a longer word has a line of its own. */
export function wrapText(text: string, size: number, most: number): string[] {
  const count = Math.ceil(textWidth(text, size) / most);
  const words = text.split(' ');
  for (let goal = textWidth(text, size) / count; ; goal *= 1.1) {
    const lines = fill(words, size, Math.min(goal, most));
    if (lines.length <= count || goal >= most) return lines;
  }
}

function fill(words: readonly string[], size: number, most: number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const longer = `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && textWidth(longer, size) <= most) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

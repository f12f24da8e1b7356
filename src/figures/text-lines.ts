import { textWidth, type Type } from './text-width.ts';

/** As many parts in each line as fit, with spaces between; a part that does not fit has a line of its own. */
export function fillLines<Part>(
  parts: readonly Part[],
  textOf: (part: Part) => string,
  fits: (line: string) => boolean,
): Part[][] {
  const lines: Part[][] = [];
  for (const part of parts) {
    const line = lines.at(-1);
    if (line && fits([...line, part].map(textOf).join(' '))) line.push(part);
    else lines.push([part]);
  }
  return lines;
}

/** As many words in each line as are no wider than this many pixels. */
const fill = (words: readonly string[], type: Type, width: number): string[] =>
  fillLines(
    words,
    (word) => word,
    (line) => textWidth(line, type) <= width,
  ).map((line) => line.join(' '));

/** Breaks a text into lines no wider than this many pixels; a word that is longer is broken where the line ends. */
export function breakLines(text: string, type: Type, width: number): string[] {
  const words = wordsOf(text, type, width);
  const lines = fill(words, type, width);
  // A last line of one short word looks lost: narrower lines, as long as they are no more, fill it.
  for (let narrower = width - type.size / 2; narrower > width * 0.85; narrower -= type.size / 2) {
    if (lines.length < 2 || textWidth(lines.at(-1) ?? '', type) > width / 3) break;
    const better = fill(words, type, narrower);
    if (better.length > lines.length) break;
    lines.splice(0, lines.length, ...better);
  }
  return lines;
}

/** As much of a text as fits one line, with an ellipsis where it goes on. */
export function clip(text: string, type: Type, width: number): string {
  const room = width - textWidth('…', type);
  const [first = '', second] = fill(wordsOf(text, type, room), type, room);
  return second === undefined ? first : `${first.replace(/[\s,;:.]+$/, '')}…`;
}

/** Breaks a text into lines no wider than this many pixels, all of about one length; a longer word is broken. */
export function balanceLines(text: string, type: Type, width: number): string[] {
  const words = wordsOf(text, type, width);
  const whole = textWidth(text, type);
  const count = Math.ceil(whole / width);
  for (let goal = whole / count; ; goal *= 1.1) {
    const lines = fill(words, type, Math.min(goal, width));
    if (lines.length <= count || goal >= width) return lines;
  }
}

/** The words of a text, each in pieces that fit a line. */
export const wordsOf = (text: string, type: Type, width: number): string[] =>
  text.split(/\s+/).flatMap((word) => {
    const pieces = [''];
    for (const letter of word) {
      const last = pieces.at(-1) ?? '';
      if (last !== '' && textWidth(last + letter, type) > width) pieces.push(letter);
      else pieces[pieces.length - 1] = last + letter;
    }
    return pieces;
  });

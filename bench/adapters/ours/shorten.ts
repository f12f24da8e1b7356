import type { Prose } from '../../corpus/prose.ts';

/** Whole words, of at most so many characters together. */
export const shorten = (text: string, length: number): string =>
  text.length <= length ? text : text.slice(0, length + 1).replace(/ \S*$/, '');

/** The beginning of a sentence as one, of at most so many characters. */
export const shortSentence = (prose: Prose, length: number): string =>
  `${shorten(prose.sentence().slice(0, -1), length - 1)}.`;

/** What `make` makes, made until it holds no five words in a row of another text: the check takes them for said twice. */
export function unlike(other: string, make: () => string): string {
  const said = new Set(runsOf(other));
  for (;;) {
    const text = make();
    if (!runsOf(text).some((run) => said.has(run))) return text;
  }
}

function runsOf(text: string): string[] {
  const words = text.toLowerCase().match(/\p{L}+|\d+/gu) ?? [];
  return words.slice(4).map((_, end) => words.slice(end, end + 5).join(' '));
}

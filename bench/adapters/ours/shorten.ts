import type { Prose } from '../../corpus/prose.ts';

/** Whole words, of at most so many characters together. */
export const shorten = (text: string, length: number): string =>
  text.length <= length ? text : text.slice(0, length + 1).replace(/ \S*$/, '');

/** The beginning of a sentence as one, of at most so many characters. */
export const shortSentence = (prose: Prose, length: number): string =>
  `${shorten(prose.sentence().slice(0, -1), length - 1)}.`;

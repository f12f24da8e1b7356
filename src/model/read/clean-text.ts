/** More marks upon one letter than any writing has. To put them in order takes as many steps as there are pairs of them: they stay as they are, and the check tells of them. */
const PILED = /(\p{M}{31,})/u;

/** A text in NFC. */
export const composed = (text: string): string =>
  text
    .split(PILED)
    .map((part, index) => (index % 2 === 1 ? part : part.normalize('NFC')))
    .join('');

/**
 * A file as everything else reads it: without a byte order mark, in NFC, so that words typed on different systems are the
 * same words, and with every end of a line known to all parsers. Lines stay what they were.
 */
export const cleanText = (text: string): string => composed(text.replace(/^\uFEFF/, '').replace(/\r(?!\n)/g, '\n'));

/** Where marks are piled up, and how many. */
export const pilesIn = (text: string): { index: number; count: number }[] =>
  [...text.matchAll(new RegExp(PILED, 'gu'))].map(({ 0: pile, index }) => ({ index, count: [...pile].length }));

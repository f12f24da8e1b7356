/**
 * A file as everything else reads it: without a byte order mark, in NFC, so that words typed on different systems are the
 * same words, and with every end of a line known to all parsers. Lines stay what they were.
 */
export const cleanText = (text: string): string =>
  text
    .replace(/^\uFEFF/, '')
    .replace(/\r(?!\n)/g, '\n')
    .normalize('NFC');

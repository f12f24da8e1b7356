import { brotliDecompressSync, constants } from 'node:zlib';
import { DomUtils, parseDocument } from 'htmlparser2';
import { brotli } from '../measure/compress.ts';

/** A paragraph of the text is longer than what stands above it: summary, byline, date. */
const WORDS = 40;

/**
 * How many bytes of a compressed page have arrived when the browser has the first paragraph of the text, and so has something to
 * read.
 */
export const bytesToFirstParagraph = (html: string): number => bytesUntil(html, endOfFirstParagraph(html));

/** How many bytes of a compressed page hold it until a character. Brotli is a stream: what has arrived can be unpacked. */
export function bytesUntil(html: string, character: number): number {
  const end = Buffer.byteLength(html.slice(0, character));
  const sent = brotli(Buffer.from(html));
  let [enough, tooFew] = [sent.length, 0];
  while (enough - tooFew > 1) {
    const middle = (enough + tooFew) >> 1;
    if (unpack(sent.subarray(0, middle)) >= end) enough = middle;
    else tooFew = middle;
  }
  return enough;
}

const unpack = (start: Buffer): number =>
  brotliDecompressSync(start, { finishFlush: constants.BROTLI_OPERATION_FLUSH }).length;

/** Where the first paragraph of at least 40 words ends; the end of the page if it has none. */
function endOfFirstParagraph(html: string): number {
  const paragraph = DomUtils.findOne(
    (element) => element.name === 'p' && DomUtils.textContent(element).trim().split(/\s+/).length >= WORDS,
    parseDocument(html, { withEndIndices: true }).children,
  );
  return paragraph ? paragraph.endIndex! + 1 : html.length;
}

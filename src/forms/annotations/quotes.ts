import { Parser } from 'htmlparser2';
import type { Quote } from '../../data/annotations/quote.ts';

/** So many signs before and after, as the Hypothesis client keeps. */
const around = 32;

/**
 * The words of elements as programs that annotate find them: the text of the whole body, folded text and marks between words included,
 * in which a break of a line is a space.
 *
 * @param page As it is published.
 * @returns By id.
 */
export function quotesIn(page: string, ids: ReadonlySet<string>): Map<string, Quote> {
  let text = '';
  const open: number[] = [];
  const found: { id: string; start: number; end: number }[] = [];
  const parser = new Parser({
    ontext: (piece) => void (text += piece),
    onopentag(name, { id }) {
      if (name === 'br') text += ' ';
      open.push(id !== undefined && ids.has(id) ? found.push({ id, start: text.length, end: 0 }) - 1 : -1);
    },
    onclosetag() {
      const element = found[open.pop() ?? -1];
      if (element) element.end = text.length;
    },
  });
  parser.end(page.slice(page.indexOf('<body')));
  return new Map(
    found.map(({ id, start, end }) => [
      id,
      {
        exact: text.slice(start, end),
        prefix: text.slice(Math.max(0, start - around), start).replace(/^[\uDC00-\uDFFF]/, ''),
        suffix: text.slice(end, end + around).replace(/[\uD800-\uDBFF]$/, ''),
      },
    ]),
  );
}

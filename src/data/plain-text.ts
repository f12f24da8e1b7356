import { Parser } from 'htmlparser2';
import type { Segment } from '../model/read/markup/blocks.ts';
import { elementType } from '../model/markup.ts';
import { quotationMarks } from '../model/quotation-marks.ts';

/** Marks that a component writes around the words of an element. */
const around = ({ element, attributes: { language = 'en' } }: Exclude<Segment, string>) =>
  elementType(element)?.quoted ? quotationMarks(language) : ['', ''];

/** Tags that stand inside a line; at every other a word ends. */
const inline = /^(?:a|abbr|b|cite|code|del|em|i|mark|q|s|small|span|strong|sub|sup|u)$/;

/** The words of a text as a reader sees them, on one line. What a component writes by itself, such as a reference, is left out. */
export function plainText(body: readonly Segment[]): string {
  let text = '';
  const parser = new Parser({
    ontext: (piece) => void (text += piece),
    onopentag: (name) => void (text += inline.test(name) ? '' : ' '),
    onclosetag: (name) => void (text += inline.test(name) ? '' : ' '),
  });
  parser.end(htmlOf(body));
  return text.replace(/\s+/g, ' ').trim();
}

function htmlOf(body: readonly Segment[]): string {
  let html = '';
  for (const segment of body) {
    if (typeof segment === 'string') html += segment;
    // No words: the space before it would come to stand before a full stop.
    else if (segment.children.length === 0) html = html.trimEnd();
    else {
      const [before = '', after = ''] = around(segment);
      html += before + htmlOf(segment.children) + after;
    }
  }
  return html;
}

import { Parser } from 'htmlparser2';
import { Markup, escapeXml } from '../../data/markup.ts';

export interface Binding {
  /** Where a link leads within the book; nothing where that is in no book of ours. */
  href: (address: string) => string | undefined;
  /** What goes before the ids, so that those of two texts in one file never clash. */
  prefix?: string;
  /** By how many levels headings go down. */
  demote?: number;
}

const EMPTY = new Set(['br', 'col', 'hr', 'input', 'wbr']);

/** HTML of a text as XHTML. Pictures are told by their words: a book of text holds none. */
export function toXhtml(html: string, { href, prefix = '', demote = 0 }: Binding): Markup {
  let text = '';
  const nameOf = (name: string) => name.replace(/^h([1-6])$/, (_, level) => `h${Math.min(Number(level) + demote, 6)}`);
  const attributeOf = (name: string, value: string): string => {
    const written = (as: string, what: string | undefined) => (what === undefined ? '' : ` ${as}="${escapeXml(what)}"`);
    switch (name) {
      case 'href':
        return written('href', href(value));
      case 'id':
        return written('id', prefix + value);
      case 'lang':
        return written('lang', value) + written('xml:lang', value);
      // Written with the other.
      case 'xml:lang':
        return '';
      // Of a cell of a table; not HTML any more.
      case 'align':
        return written('style', `text-align: ${value}`);
      default:
        return written(name, value);
    }
  };

  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'img') {
        text += escapeXml(attributes['alt'] ?? '');
        return;
      }
      const written = Object.entries(attributes).map(([key, value]) => attributeOf(key, value));
      text += `<${nameOf(name)}${written.join('')}${EMPTY.has(name) ? '/' : ''}>`;
    },
    ontext(words) {
      text += escapeXml(words);
    },
    onclosetag(name) {
      if (name !== 'img' && !EMPTY.has(name)) text += `</${nameOf(name)}>`;
    },
  });
  parser.end(html);
  return new Markup(text);
}

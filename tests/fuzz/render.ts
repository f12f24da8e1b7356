import { Parser } from 'htmlparser2';
import { pictureElement, type Segment } from '../../src/model/read/markup/blocks.ts';
import type { ParsedEssay } from '../../src/model/read/markup/essay-text.ts';
import { tidy } from '../dist/dom.ts';

/** What the pages show of an essay's text. */
export interface Rendered {
  /** The words of each passage. */
  passages: string[];
  /** Where links lead and images lie. */
  addresses: string[];
}

/** Renders the text of an essay with elements that hold nothing but their words. */
export function render({ passages, interludes }: ParsedEssay): Rendered {
  const bodies = [...passages, ...interludes].map(({ body }) => read(html(body)));
  return {
    passages: bodies.slice(0, passages.length).map(({ words }) => words),
    addresses: bodies.flatMap(({ addresses }) => addresses),
  };
}

const html = (body: readonly Segment[]): string =>
  body
    .map((part) => {
      if (typeof part === 'string') return part;
      const { element, attributes, children } = part;
      if (element === pictureElement)
        return `<img src="${escaped(attributes['src'])}" alt="${escaped(attributes['alt'])}">`;
      return element === 'Quote' ? `“${html(children)}”` : html(children);
    })
    .join('');

const escaped = (text = '') => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

function read(text: string) {
  const addresses: string[] = [];
  let words = '';
  const parser = new Parser({
    ontext: (piece) => void (words += piece),
    onopentag(name, { href, src, alt }) {
      addresses.push(...[href, src].filter((address) => address !== undefined));
      words += name === 'br' ? ' ' : (alt ?? '');
    },
    // Cells stand apart, though nothing is between their tags.
    onclosetag: (name) => void (words += /^t[dh]$/.test(name) ? ' ' : ''),
  });
  parser.end(text);
  return { words: tidy(words), addresses };
}

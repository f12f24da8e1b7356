import { hasClass, tidy, type Element } from './dom.ts';

/** What a page adds to its author's words: verdicts, signs of claims, and references, which the source names by their ids only. */
const added = ['glosses', 'chip', 'cite', 'quote-source', 'footnote-mark'];

/** The words of a passage, claim or note on its page, without what the page adds and what is for the screen alone. */
export const wordsOf = (element: Element): string => tidy(ownText(element));

function ownText(node: Element['children'][number]): string {
  if (node.type === 'text') return node.data;
  if ('attribs' in node) {
    if (node.attribs['data-form'] === 'page' || added.some((name) => hasClass(node, name))) return '';
  }
  const words = 'children' in node ? node.children.map(ownText).join('') : '';
  // Cells stand apart, though nothing is between their tags.
  return 'name' in node && /^t[dh]$/.test(node.name) ? `${words} ` : words;
}

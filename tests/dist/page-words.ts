import { hasClass, tidy, type Element } from './dom.ts';

/** The words of a passage or claim on its page, without the notes, their numbers and the references, which the source names by their ids only. */
export const wordsOf = (element: Element): string => tidy(ownText(element));

function ownText(node: Element['children'][number]): string {
  if (node.type === 'text') return node.data;
  if ('attribs' in node && ['notes', 'cite', 'claim-number'].some((name) => hasClass(node, name))) return '';
  const words = 'children' in node ? node.children.map(ownText).join('') : '';
  // Cells stand apart, though nothing is between their tags.
  return 'name' in node && /^t[dh]$/.test(node.name) ? `${words} ` : words;
}

import type { Nodes } from 'mdast';
import { wide } from './east-asian.ts';
import { isElement } from './markdown.ts';
import { elementType } from '../../markup.ts';

/**
 * The words of a node as a reader sees them; blocks are kept apart by one space.
 *
 * @param marks Quotation marks to set around quoted words; without them there are none.
 */
export function wordsOf(node: Nodes, marks: readonly [string, string] = ['', '']): string {
  // The space before a reference goes with it, or it would stand before a full stop.
  return gather(node, marks)
    .replace(/\s+/g, ' ')
    .replace(/ ?\u0000/g, '')
    .trim();
}

function gather(node: Nodes, marks: readonly [string, string]): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'code':
      return node.value;
    case 'break':
      return ' ';
    case 'image':
    case 'imageReference':
      return node.alt ?? '';
    default:
      if (!('children' in node)) return '';
      if (isElement(node) && node.children.length === 0) return '\u0000';
      return around(node, marks, node.children.map((child) => gather(child, marks)).join(isBlock(node) ? ' ' : ''));
  }
}

const around = (node: Nodes, [open, close]: readonly [string, string], words: string): string =>
  isElement(node) && elementType(node.name)?.quoted ? `${open}${words}${close}` : words;

const BLOCKS = new Set([
  'root',
  'blockquote',
  'list',
  'listItem',
  'table',
  'tableRow',
  'footnoteDefinition',
  'mdxJsxFlowElement',
]);
const isBlock = (node: Nodes) => BLOCKS.has(node.type);

/** How many words a text has, by white space; where a script has none between words, two signs are about one. */
export const countWords = (text: string): number =>
  text
    .replace(new RegExp(`${wide}{1,2}`, 'gu'), ' x ')
    .split(/\s+/)
    .filter(Boolean).length;

import type { Nodes } from 'mdast';

/** The words of a node as a reader sees them; blocks are kept apart by one space. */
export function wordsOf(node: Nodes): string {
  return gather(node).replace(/\s+/g, ' ').trim();
}

function gather(node: Nodes): string {
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
      return node.children.map(gather).join(isBlock(node) ? ' ' : '');
  }
}

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

/** How many words a text has, by white space. */
export const countWords = (text: string): number => text.split(/\s+/).filter(Boolean).length;

import type { Element } from 'hast';
import { defaultHandlers, type Handle } from 'hast-util-to-mdast';
import type { Nodes, PhrasingContent, TableCell } from 'mdast';

const cell: Handle = (state, node) => {
  const made = defaultHandlers['td']!(state, node) as TableCell;
  return { ...made, children: joinLines(linesOf(made.children)) };
};

/** What GFM lacks: a caption stands before its table, and what is in lines within a cell stays so. */
export const tableHandlers: Record<string, Handle> = {
  table(state, node) {
    const captions = node.children.filter((child): child is Element => isElement(child, 'caption'));
    const table = defaultHandlers['table']!(state, node);
    return [...state.toFlow(captions.flatMap((caption) => state.all(caption))), ...(table ? [table].flat() : [])];
  },
  td: cell,
  th: cell,
};

const isElement = (node: Element['children'][number], name: string) => node.type === 'element' && node.tagName === name;

/** Paragraphs, items of lists and their like, each as a line of a cell. */
function linesOf(nodes: readonly Nodes[]): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [];
  let open = false;
  for (const node of nodes) {
    if (isBlock(node)) {
      lines.push(...('children' in node ? linesOf(node.children) : []));
      open = false;
    } else if (open) {
      lines.at(-1)!.push(node as PhrasingContent);
    } else {
      lines.push([node as PhrasingContent]);
      open = true;
    }
  }
  return lines.filter((line) => line.some((node) => node.type !== 'text' || node.value.trim() !== ''));
}

const isBlock = ({ type }: Nodes) => ['paragraph', 'heading', 'list', 'listItem', 'blockquote'].includes(type);

const joinLines = (lines: readonly PhrasingContent[][]): PhrasingContent[] =>
  lines.flatMap((line, place) => (place === 0 ? line : [{ type: 'html', value: '<br>' }, ...line]));

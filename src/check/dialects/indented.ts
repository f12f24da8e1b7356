import type { Nodes } from 'mdast';
import type { Problem } from '../../model/problem.ts';
import { startOf, type Body } from '../../model/read/markup/body.ts';

/** So far in from where its neighbours stand, a line is code elsewhere. */
const CODE = 4;

/** Blocks that other programs would set as code, because they are indented; the first of each run is told of. */
export const indented = (body: Body): Problem[] =>
  body.nodes.flatMap(({ node }): Problem[] => {
    if (node.type !== 'root' && node.type !== 'listItem' && node.type !== 'blockquote') return [];
    return node.children
      .filter(
        (child, index) => isCode(body, node, child, index) && !isCode(body, node, node.children[index - 1], index - 1),
      )
      .map((child) => ({
        file: body.file,
        ...startOf(child),
        rule: 'dialect',
        message:
          'This is indented by four spaces or more, which is code in other programs; here it would be set as text.',
        remedy: 'Begin the line where the lines around it begin, or put code between two lines of ```.',
      }));
  });

function isCode({ document }: Body, parent: Nodes, child: Nodes | undefined, index: number): boolean {
  const start = child?.position?.start;
  if (!child || start?.offset === undefined || !('children' in parent)) return false;
  // Elements of formatters' making, and lists in lists, are indented as they like.
  if (child.type === 'mdxJsxFlowElement' || child.type === 'mdxFlowExpression' || child.type === 'code') return false;
  if (parent.type === 'listItem' && child.type === 'list') return false;
  const line = document.body.lastIndexOf('\n', start.offset - 1) + 1;
  const lead = document.body.slice(line, start.offset);
  // A box of a task stands there too.
  return /(?:\t| {4})$/.test(lead) && widthOf(lead) - homeOf(document.body, parent, index) >= CODE;
}

/** The column in which the blocks of a parent should stand, from 0. */
function homeOf(source: string, parent: Nodes & { children: Nodes[] }, index: number): number {
  const { offset = 0 } = parent.position?.start ?? {};
  if (parent.type === 'root') return 0;
  const line = source.lastIndexOf('\n', offset - 1) + 1;
  const at = (end: number) => widthOf(source.slice(line, end));
  const first = parent.children[0]?.position?.start.offset;
  if (index > 0 && parent.type === 'listItem' && first !== undefined && !source.slice(offset, first).includes('\n'))
    return at(first);
  const mark = /^(?:[-+*]|\d{1,9}[.)]|>)/.exec(source.slice(offset, offset + 10))?.[0] ?? '';
  return at(offset) + mark.length + 1;
}

/** In columns: a tab goes on to the next of each four. */
function widthOf(lead: string): number {
  let width = 0;
  for (const sign of lead) width += sign === '\t' ? CODE - (width % CODE) : 1;
  return width;
}

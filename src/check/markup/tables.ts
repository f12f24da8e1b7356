import { startOf, type Body } from '../../model/read/markup/body.ts';
import type { TellHere } from '../tell.ts';

/** No cell of a table is lost: Markdown leaves out what a row has beyond its head. */
export function tables({ nodes }: Body, tell: TellHere): void {
  for (const { node } of nodes) {
    if (node.type !== 'table') continue;
    const width = node.children[0]?.children.length ?? 0;
    for (const row of node.children.filter(({ children }) => children.length > width))
      tell(startOf(row.children[width] ?? row), {
        rule: 'table',
        message: `This row has ${row.children.length} cells, and the head of its table ${width}: what is beyond would be left out.`,
        remedy: 'Give the head as many cells, or take one out of the row; write a bar within a cell as \\|.',
      });
  }
}

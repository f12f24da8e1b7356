import type { Table, TableRow } from 'mdast';
import type { Problem } from '../../model/problem.ts';
import { startOf, type Body } from '../../model/read/markup/body.ts';

/** No cell of a table is lost: Markdown leaves out what a row has beyond its head. */
export const tables = ({ file, nodes }: Body): Problem[] =>
  nodes.flatMap(({ node }) =>
    node.type === 'table' ? longRows(node).map((row) => tell(file, row, widthOf(node))) : [],
  );

const widthOf = ({ children: [head] }: Table): number => head?.children.length ?? 0;

const longRows = (table: Table): TableRow[] =>
  table.children.filter(({ children }) => children.length > widthOf(table));

const tell = (file: string, row: TableRow, width: number): Problem => ({
  file,
  ...startOf(row.children[width] ?? row),
  rule: 'table',
  message: `This row has ${row.children.length} cells, and the head of its table ${width}: what is beyond would be left out.`,
  remedy: 'Give the head as many cells, or take one out of the row; write a bar within a cell as \\|.',
});

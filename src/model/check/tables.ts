import type { Table, TableRow } from 'mdast';
import type { Project } from '../project.ts';
import { bodiesOf, nodesOf, startOf } from './bodies.ts';
import type { Problem } from './problem.ts';

/** No cell of a table is lost: Markdown leaves out what a row has beyond its head. */
export const tables = (project: Project): Problem[] =>
  bodiesOf(project).flatMap((body) =>
    nodesOf(body).flatMap(({ node }) =>
      node.type === 'table' ? longRows(node).map((row) => tell(body.file, row, widthOf(node))) : [],
    ),
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

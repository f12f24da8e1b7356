import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { deepestTree } from '../limits.ts';

/**
 * The most of what the parsers look back over, or fill up, again and again: they take as many steps for each sign as there are others with
 * it. All is far above what anybody writes or reads.
 */
export const most = {
  /** In a file. */
  lines: 10_000,
  /** Lines that follow one another without an empty one. */
  together: 1000,
  /** Of a paragraph, an item of a list or a row of a table. */
  characters: 10_000,
  /** Signs that begin or end something, in one of these. */
  signs: 1000,
  /** Of all tables of a file, each row as wide as its head. */
  cells: 20_000,
} as const;

/** Where there is more. */
export interface Excess {
  of: keyof typeof most;
  count: number;
  line: number;
}

/** What a line may begin with: quotations and items of lists. */
const CONTAINERS = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t])))+/;
/** A line across the page is no list. */
const RULE = /^[ \t]*([-*])(?:[ \t]*\1)*[ \t]*$/;

/** What of a text is too long or too deep to be parsed; each sign is looked at a few times. */
export function excessIn(text: string): Excess | { depth: number; line: number } | undefined {
  const lines = text.split(/\r?\n/);
  if (lines.length > most.lines) return { of: 'lines', count: lines.length, line: 1 };
  let together = 0;
  let run = { line: 1, characters: 0, signs: 0 };
  let cells = 0;
  for (const [index, text] of lines.entries()) {
    const line = index + 1;
    const [lead = ''] = RULE.test(text) ? [] : (CONTAINERS.exec(text) ?? []);
    const depth = lead.replace(/[^>+*.)-]/g, '').length;
    if (depth > deepestTree) return { depth, line };
    if (text.trim() === '') {
      together = 0;
      cells = 0;
    } else if ((together += 1) > most.together) {
      return { of: 'together', count: most.together + countTogether(lines, index), line: line - most.together };
    }
    // The second line of a table says how many cells its rows have.
    if (
      together === 2 &&
      /^[ \t>|:-]+$/.test(text) &&
      text.includes('-') &&
      cellsIn(text) === cellsIn(lines[index - 1] ?? '')
    )
      cells = cellsIn(text);
    if (together <= 1 || cells > 0 || /[^>\s]/.test(lead)) run = { line, characters: 0, signs: 0 };
    run.characters += text.length;
    run.signs += text.replace(/[^*_~`[\]]+/g, '').length;
    if (run.characters > most.characters) return { of: 'characters', count: run.characters, line: run.line };
    if (run.signs > most.signs) return { of: 'signs', count: run.signs, line: run.line };
  }
  return undefined;
}

/** How many lines there are from one to the next empty one. */
function countTogether(lines: readonly string[], from: number): number {
  const next = lines.findIndex((line, index) => index >= from && line.trim() === '');
  return (next < 0 ? lines.length : next) - from;
}

const cellsIn = (row: string): number =>
  row
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|').length;

/** Of a tree: what is not written in a table is filled up. */
export function excessOf(tree: Root): Excess | undefined {
  let count = 0;
  let line: number | undefined;
  visit(tree, 'table', (table) => {
    count += table.children.length * (table.children[0]?.children.length ?? 0);
    if (count > most.cells) line ??= table.position?.start.line ?? 1;
  });
  return line === undefined ? undefined : { of: 'cells', count, line };
}

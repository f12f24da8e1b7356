import type { Place } from '../problem.ts';

/** The offset of a place; both the place and the end of the text may be passed by one. */
export function offsetAt(text: string, { line, column }: Place): number {
  let start = 0;
  for (let count = 1; count < line; count += 1) start = text.indexOf('\n', start) + 1;
  return start + column - 1;
}

/** The place of an offset. */
export function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

import type { Place } from '../problem.ts';
import { perText } from './once.ts';

/** Where each line of a text begins. */
const lineStarts = perText((text): number[] => {
  const starts = [0];
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return starts;
});

/** The offset of a place; both the place and the end of the text may be passed by one. */
export const offsetAt = (text: string, { line, column }: Place): number =>
  (lineStarts(text)[line - 1] ?? text.length) + column - 1;

/** The place of an offset. */
export function placeAt(text: string, offset: number): Place {
  const starts = lineStarts(text);
  let [line, beyond] = [0, starts.length];
  while (beyond - line > 1) {
    const middle = (line + beyond) >> 1;
    if (starts[middle]! <= offset) line = middle;
    else beyond = middle;
  }
  return { line: line + 1, column: offset - starts[line]! + 1 };
}

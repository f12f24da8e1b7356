import type { Place } from '../problem.ts';

/** Only the last text is kept: who asks for a place mostly asks for several of one text. */
let last: { text: string; starts: number[] } | undefined;

/** Where each line of a text begins. */
function lineStarts(text: string): number[] {
  if (last?.text === text) return last.starts;
  const starts = [0];
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  last = { text, starts };
  return starts;
}

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

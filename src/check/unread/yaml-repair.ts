import type { YAMLError } from 'yaml';

/** A key and its colon, after hyphens of lists. */
const KEY = /^[ \t]*(?:- +)*(?:[\w-]+|"[^"\n]*"|'[^'\n]*'):(?=\s|$)/;

/**
 * A text of YAML with what is wrong at an offset blanked: a value, else a line, else all that stands with that line under one key. Lines
 * and columns stay what they are.
 */
export function withoutFault({ code }: YAMLError, text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = endOf(text, offset);
  const line = text.slice(start, end);
  // Where a line stands in a wrong column, those beside it do, too.
  if (code === 'TAB_AS_INDENT' || (code === 'BAD_INDENT' && !/[[{]/.test(text.charAt(offset))))
    return withoutBlock(text, start, widthOf(line));
  const key = KEY.exec(line)?.[0] ?? '';
  // What a bracket holds goes on over the lines that are indented more.
  if (/[[{]/.test(text.charAt(offset))) return blank(text, start + key.length, endOfBlock(text, end, widthOf(line)));
  return key !== '' && offset >= start + key.length && line.slice(key.length).trim() !== ''
    ? blank(text, start + key.length, end)
    : blank(text, start, end);
}

const endOf = (text: string, offset: number): number => (text.indexOf('\n', offset) + 1 || text.length + 1) - 1;
const widthOf = (line: string): number => /^[ \t]*/.exec(line)?.[0].length ?? 0;
const blank = (text: string, start: number, end: number): string =>
  text.slice(0, start) + text.slice(start, end).replace(/[^\n]/g, ' ') + text.slice(end);

/** Where the lines end that are indented more than so far. */
function endOfBlock(text: string, end: number, width: number): number {
  let last = end;
  for (let next = last; next < text.length; next = endOf(text, next + 1)) {
    const line = text.slice(next + 1, endOf(text, next + 1));
    if (line.trim() !== '' && widthOf(line) <= width) break;
    last = endOf(text, next + 1);
  }
  return last;
}

/** Without the lines around one that are indented at all, as far as they belong to one key. */
function withoutBlock(text: string, start: number, width: number): string {
  const isIn = (from: number) => {
    const line = text.slice(from, endOf(text, from));
    return line.trim() === '' || (width === 0 ? from === start : widthOf(line) > 0);
  };
  let first = start;
  while (first > 0 && isIn(text.lastIndexOf('\n', first - 2) + 1)) first = text.lastIndexOf('\n', first - 2) + 1;
  let last = endOf(text, start);
  while (last < text.length && isIn(last + 1)) last = endOf(text, last + 1);
  return blank(text, first, last);
}

import type { Problem } from '../../model/problem.ts';
import type { Body } from '../../model/read/markup/body.ts';
import { placeAt } from '../../model/read/place.ts';
import { BLANK, proseOf } from '../markup/prose.ts';
import { blockMarks } from './block-marks.ts';
import { citations } from './citations.ts';
import { indented } from './indented.ts';
import { inlineMarks } from './inline-marks.ts';
import type { Mark } from './mark.ts';

/** In this order: what one mark takes, those after it do not see. */
const marks: readonly Mark[] = [...blockMarks, ...citations, ...inlineMarks];

/** Marks of other dialects of Markdown, each with what to write here. */
export const dialects = (body: Body): Problem[] => [...inProse(body), ...indented(body)];

function inProse(body: Body): Problem[] {
  const problems: Problem[] = [];
  const open = new Set<Mark>();
  for (const { text, from } of proseOf(body)) {
    let rest = text;
    for (const mark of marks) {
      rest = rest.replace(mark.find, (found: string, index: number) => {
        const lead = /^[\s>]*/.exec(found)?.[0].length ?? 0;
        const shown = found.slice(lead);
        if (mark.meant && !mark.meant(shown)) return found;
        const closes = mark.pairs?.test(shown) && open.delete(mark);
        if (mark.pairs && !closes) open.add(mark);
        if (!closes) problems.push(tell(body, from + index + lead, shown, mark));
        return found.replace(/[^\n]/g, BLANK);
      });
    }
  }
  return problems;
}

const tell = ({ file, document }: Body, offset: number, shown: string, { is, write, severity }: Mark): Problem => ({
  file,
  ...placeAt(document.body, offset),
  rule: 'dialect',
  ...(severity && { severity }),
  message: `"${shorten(shown)}" is ${is} in other programs, and would be printed here as it stands.`,
  // Only signs of ASCII can be escaped.
  remedy: `${typeof write === 'string' ? write : write(shown)}${/^[!-~]/.test(shown) ? ' To print it, put a backslash before it.' : ''}`,
});

function shorten(text: string): string {
  const line = text.replaceAll(BLANK, '').replace(/\s+/g, ' ').trim();
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}

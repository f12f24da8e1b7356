import { excerpt, type Fault } from '../../model/problem.ts';
import type { Body } from '../../model/read/markup/body.ts';
import { placeAt } from '../../model/read/place.ts';
import { BLANK, proseOf } from '../markup/prose.ts';
import type { TellHere } from '../tell.ts';
import { blockMarks } from './block-marks.ts';
import { citations } from './citations.ts';
import { indented } from './indented.ts';
import { inlineMarks } from './inline-marks.ts';
import type { Mark } from './mark.ts';

/** In this order: what one mark takes, those after it do not see. */
const marks: readonly Mark[] = [...blockMarks, ...citations, ...inlineMarks];

/** Marks of other dialects of Markdown, each with what to write here. */
export function dialects(body: Body, tell: TellHere): void {
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
        if (!closes) tell(placeAt(body.document.body, from + index + lead), faultOf(mark, shown));
        return found.replace(/[^\n]/g, BLANK);
      });
    }
  }
  indented(body, tell);
}

const faultOf = ({ is, write, severity }: Mark, shown: string): Fault => ({
  rule: 'dialect',
  ...(severity && { severity }),
  message: `"${excerpt(inLine(shown))}" is ${is} in other programs, and would be printed here as it stands.`,
  // Only signs of ASCII can be escaped.
  remedy: `${typeof write === 'string' ? write : write(shown)}${/^[!-~]/.test(shown) ? ' To print it, put a backslash before it.' : ''}`,
});

const inLine = (text: string): string => text.replaceAll(BLANK, '').replace(/\s+/g, ' ').trim();

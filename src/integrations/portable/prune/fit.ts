import { shortMark, shortName } from '../../../styles/short-names.ts';
import type { Compound, Selector } from './selector.ts';
import { isMark, marksIn } from './mark.ts';
import { mayMatch, type Shape } from './shape.ts';
import { propertiesSetIn, type Part, type Rule } from './sheet.ts';

/** What pages share that have the same style sheets and scripts. */
export interface Shared {
  sheet: readonly Part[];
  /** Whether a script that runs holds the name of a class, of an id or of a custom property. */
  isInScript: (name: string) => boolean;
  /** Names of the custom properties that stand in attributes. */
  properties: readonly string[];
}

/** What a page needs of its style sheets. */
export interface Fitted {
  css: string;
  /** The rules that nothing asks for of what is seen first. */
  late: string;
  /** The rules for paper, which none needs for the first paint; for a sheet of the medium "print". */
  print: string;
  /** The classes that an element of that shape shall have: without the marks that no rule asks of it. */
  classesOf(shape: Shape): string;
}

/** Whether something on a page, or in a part of it, may be what a selector asks for. */
export type IsMet = (selector: Selector) => boolean;

export const selectorsIn = (parts: readonly Part[]): Selector[] =>
  parts.flatMap((part) =>
    part.kind === 'group' ? selectorsIn(part.parts) : part.kind === 'rule' ? part.selectors : [],
  );

/** @param isFirst Whether it is met by what is seen first; left out where all of the page is that. */
export function fit(shared: Shared, isMet: IsMet, isFirst: IsMet | undefined): Fitted {
  const { sheet, isInScript } = shared;
  const met = keepMatching(sheet, isMet);
  const asked = selectorsIn(met).flatMap(({ compounds, nested }) => [...compounds, ...nested]);
  const print = printer(readProperties(met, shared));
  const shorten = shortener(shared);
  const isForPaper = (part: Part) => part.kind === 'group' && part.head === '@media print';
  const paper = met.flatMap((part) => (part.kind === 'group' && isForPaper(part) ? part.parts : []));
  const screen = met.filter((part) => !isForPaper(part));
  const [css, late] = isFirst ? partedBy(screen, isFirst) : [screen, []];
  return {
    css: shorten(css.map(print).join('')),
    late: shorten(late.map(print).join('')),
    print: shorten(paper.map(print).join('')),
    classesOf: classesFor(asked, isInScript),
  };
}

function keepMatching(parts: readonly Part[], isMet: IsMet): Part[] {
  return parts.flatMap((part): Part[] => {
    if (part.kind === 'other') return [part];
    if (part.kind === 'group') {
      const inside = keepMatching(part.parts, isMet);
      return inside.length > 0 ? [{ ...part, parts: inside }] : [];
    }
    const selectors = part.selectors.filter(isMet);
    return selectors.length > 0 ? [{ ...part, selectors }] : [];
  });
}

/** The rules that ask for what is seen first, and the others. */
function partedBy(parts: readonly Part[], isFirst: IsMet): [Part[], Part[]] {
  const early: Part[] = [];
  const late: Part[] = [];
  for (const part of parts) {
    if (part.kind === 'group') {
      const [some, others] = partedBy(part.parts, isFirst);
      if (some.length > 0) early.push({ ...part, parts: some });
      if (others.length > 0) late.push({ ...part, parts: others });
    } else {
      (part.kind === 'other' || part.selectors.some((one) => isFirst(one) && !one.pointed) ? early : late).push(part);
    }
  }
  return [early, late];
}

function classesFor(asked: readonly Compound[], isInScript: Shared['isInScript']): Fitted['classesOf'] {
  const byMark = new Map<string, Compound[]>();
  for (const compound of asked)
    for (const mark of compound.marks) byMark.set(mark, [...(byMark.get(mark) ?? []), compound]);
  const isAsked = (mark: string, shape: Shape) =>
    byMark.get(mark)?.some((compound) => mayMatch(compound, shape, isInScript)) ?? false;
  const known = new Map<Shape, string>();
  return (shape) => {
    const classes =
      known.get(shape) ??
      [...shape.classes]
        .flatMap((name) => (!isMark(name) ? name : isAsked(name, shape) ? shortMark(name) : []))
        .join(' ');
    known.set(shape, classes);
    return classes;
  };
}

/** @returns Whether something reads the custom property of that name, be it another one that is read. */
function readProperties(parts: readonly Part[], { properties, isInScript }: Shared): (name: string) => boolean {
  const read = new Set(properties);
  const sets: Rule['sets'] = [];
  const gather = (part: Part): void => {
    if (part.kind === 'group') return part.parts.forEach(gather);
    for (const name of part.reads) read.add(name);
    if (part.kind === 'rule') sets.push(...part.sets);
  };
  parts.forEach(gather);
  for (let size = -1; size < read.size;) {
    size = read.size;
    for (const { name, reads } of sets)
      if (read.has(name) || isInScript(name)) for (const each of reads) read.add(each);
  }
  return (name) => read.has(name) || isInScript(name);
}

function printer(isRead: (name: string) => boolean): (part: Part) => string {
  const print = (part: Part): string => {
    if (part.kind === 'other') return part.text;
    if (part.kind === 'group') {
      const inside = part.parts.map(print).join('');
      return inside && `${part.head}{${inside}}`;
    }
    const { selectors, body, sets } = part;
    const read = sets.flatMap(({ name, text }) => (isRead(name) ? text : []));
    const inside = [...read, ...(body ? [body] : [])].join(';');
    return inside && `${selectors.map(({ text }) => text).join()}{${inside}}`;
  };
  return print;
}

/** Gives marks short names, and custom properties but for those that a script or an attribute names. */
function shortener({ sheet, properties, isInScript }: Shared): (css: string) => string {
  const names = new Map<string, string>();
  for (const name of propertiesSetIn(sheet))
    if (!properties.includes(name) && !isInScript(name)) names.set(name, shortName(name));
  return (css) => css.replace(/--[\w-]+/g, (name) => names.get(name) ?? name).replace(marksIn, shortMark);
}

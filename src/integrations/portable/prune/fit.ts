import { shortName } from '../../../styles/short-names.ts';
import type { Compound } from './selector.ts';
import { isMark } from './mark.ts';
import { mayMatch, type Shape, type Shapes } from './shape.ts';
import { propertiesSetIn, type Part, type Rule } from './sheet.ts';

/** A page, as far as style sheets have to do with it. */
export interface Styled {
  shapes: Shapes;
  /** Those of what is seen first; left out where all of the page is one. */
  first: Shapes | undefined;
  /** Whether a script that runs holds the name of a class, of an id or of a custom property. */
  isInScript: (name: string) => boolean;
  /** Names of the custom properties that stand in its attributes. */
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

/** Leaves out each selector that can match nothing on the page, and custom properties that nothing reads. When in doubt they stay. */
export function fit(sheet: readonly Part[], page: Styled): Fitted {
  const kept: Compound[] = [];
  const met = keepMatching(sheet, page, kept);
  const asked = kept.filter(({ marks }) => marks.length > 0);
  const print = printer(readProperties(met, page));
  const shorten = shortener(sheet, page);
  const isForPaper = (part: Part) => part.kind === 'group' && part.head === '@media print';
  const paper = met.flatMap((part) => (part.kind === 'group' && isForPaper(part) ? part.parts : []));
  const screen = met.filter((part) => !isForPaper(part));
  const [css, late] = page.first ? partedBy(screen, page.first, page.isInScript) : [screen, []];
  return {
    css: shorten(css.map(print).join('')),
    late: shorten(late.map(print).join('')),
    print: shorten(paper.map(print).join('')),
    classesOf: classesFor(asked, page.isInScript),
  };
}

/** @param kept Gets what the selectors ask that stay. */
function keepMatching(parts: readonly Part[], page: Styled, kept: Compound[]): Part[] {
  const isMet = (compound: Compound) => page.shapes.hasMarked(compound, page.isInScript);
  return parts.flatMap((part): Part[] => {
    if (part.kind === 'other') return [part];
    if (part.kind === 'group') {
      const inside = keepMatching(part.parts, page, kept);
      return inside.length > 0 ? [{ ...part, parts: inside }] : [];
    }
    const selectors = part.selectors.filter(({ compounds }) => compounds.every(isMet));
    for (const { compounds, nested } of selectors) kept.push(...compounds, ...nested);
    return selectors.length > 0 ? [{ ...part, selectors }] : [];
  });
}

/** The rules that ask for what is among these shapes, and the others. */
function partedBy(parts: readonly Part[], first: Shapes, isInScript: Styled['isInScript']): [Part[], Part[]] {
  const early: Part[] = [];
  const late: Part[] = [];
  for (const part of parts) {
    if (part.kind === 'group') {
      const [some, others] = partedBy(part.parts, first, isInScript);
      if (some.length > 0) early.push({ ...part, parts: some });
      if (others.length > 0) late.push({ ...part, parts: others });
    } else {
      const isEarly =
        part.kind === 'other' ||
        part.selectors.some(({ compounds }) => compounds.every((one) => first.hasMarked(one, isInScript)));
      (isEarly ? early : late).push(part);
    }
  }
  return [early, late];
}

function classesFor(asked: readonly Compound[], isInScript: Styled['isInScript']): Fitted['classesOf'] {
  const byMark = new Map<string, Compound[]>();
  for (const compound of asked)
    for (const mark of compound.marks) byMark.set(mark, [...(byMark.get(mark) ?? []), compound]);
  const isAsked = (mark: string, shape: Shape) =>
    byMark.get(mark)?.some((compound) => mayMatch(compound, shape, isInScript)) ?? false;
  return (shape) => [...shape.classes].filter((name) => !isMark(name) || isAsked(name, shape)).join(' ');
}

/** @returns Whether something reads the custom property of that name, be it another one that is read. */
function readProperties(parts: readonly Part[], { properties, isInScript }: Styled): (name: string) => boolean {
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

/** Gives custom properties short names, but for those that a script or an attribute names. */
function shortener(sheet: readonly Part[], { properties, isInScript }: Styled): (css: string) => string {
  const names = new Map<string, string>();
  for (const name of propertiesSetIn(sheet))
    if (!properties.includes(name) && !isInScript(name)) names.set(name, shortName(name));
  return (css) => css.replace(/--[\w-]+/g, (name) => names.get(name) ?? name);
}

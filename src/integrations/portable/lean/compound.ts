import { findAll, type ClassSelector, type CssNode, type Selector } from 'css-tree';
import { isMark, type Shape } from './shape.ts';

/** What a selector asks of one element, as far as it is looked at: what stands between two combinators. */
export interface Compound {
  name: string | undefined;
  ids: string[];
  classes: string[];
  /** The marks of components, as they stand in the selector. */
  marks: MarkInSelector[];
}

export interface MarkInSelector {
  name: string;
  rename: (name: string) => void;
  leaveOut: () => void;
}

/** Reads the compounds of a selector. States and attributes are not looked at, nor is what stands in `:is()`, `:not()` and their like. */
export function readCompounds(selector: Selector): Compound[] {
  const compounds = [empty()];
  selector.children.forEach((node, item, list) => add(node, () => list.remove(item), compounds));
  return compounds;
}

/** The compounds in `:is()`, `:not()` and their like. */
export function readNested(selector: Selector): Compound[] {
  return findAll(selector, (node) => node.type === 'Selector' && node !== selector).flatMap((nested) =>
    readCompounds(nested as Selector),
  );
}

const empty = (): Compound => ({ name: undefined, ids: [], classes: [], marks: [] });

function add(node: CssNode, leaveOut: () => void, compounds: Compound[]): void {
  const compound = compounds.at(-1) as Compound;
  const mark = findMark(node);
  if (mark) compound.marks.push({ name: mark.name, rename: (name) => (mark.name = name), leaveOut });
  else if (node.type === 'Combinator') compounds.push(empty());
  else if (node.type === 'TypeSelector' && node.name !== '*') compound.name = node.name.toLowerCase();
  else if (node.type === 'IdSelector') compound.ids.push(node.name);
  else if (node.type === 'ClassSelector') compound.classes.push(node.name);
}

/** The class in `:where(.astro-…)`. */
function findMark(node: CssNode): ClassSelector | undefined {
  if (node.type !== 'PseudoClassSelector' || node.name !== 'where') return undefined;
  const found = findAll(node, ({ type }) => type === 'ClassSelector') as ClassSelector[];
  return found.length === 1 && found[0] && isMark(found[0].name) ? found[0] : undefined;
}

/** Whether an element of that shape may match, marks aside, now or once a script has given it classes or an id. */
export function mayMatch(
  { name, ids, classes }: Pick<Compound, 'name' | 'ids' | 'classes'>,
  shape: Shape,
  isInScript: (name: string) => boolean,
): boolean {
  return (
    (name === undefined || name === shape.name) &&
    classes.every((each) => shape.classes.has(each) || isInScript(each)) &&
    ids.every((each) => each === shape.id || isInScript(each))
  );
}

export const hasMarks = ({ marks }: Compound, shape: Shape): boolean =>
  marks.every(({ name }) => shape.classes.has(name));

import { findAll, type CssNode, type Selector } from 'css-tree';
import { isScopeMark, type Shape } from './shape.ts';

/** What a selector asks of one element, as far as it is looked at: what stands between two combinators. */
export interface Compound {
  name: string | undefined;
  ids: string[];
  classes: string[];
  scopes: string[];
}

/** Reads the compounds of a selector. States and attributes are not looked at, nor is what stands in `:is()`, `:not()` and their like. */
export function readCompounds(selector: Selector): Compound[] {
  const compounds = [empty()];
  for (const node of selector.children) add(node, compounds);
  return compounds;
}

/** The compounds in `:is()`, `:not()` and their like. */
export function readNested(selector: Selector): Compound[] {
  return findAll(selector, (node) => node.type === 'Selector' && node !== selector).flatMap((nested) =>
    readCompounds(nested as Selector),
  );
}

const empty = (): Compound => ({ name: undefined, ids: [], classes: [], scopes: [] });

function add(node: CssNode, compounds: Compound[]): void {
  const compound = compounds.at(-1) as Compound;
  switch (node.type) {
    case 'Combinator':
      compounds.push(empty());
      break;
    case 'TypeSelector':
      if (node.name !== '*') compound.name = node.name.toLowerCase();
      break;
    case 'IdSelector':
      compound.ids.push(node.name);
      break;
    case 'ClassSelector':
      compound.classes.push(node.name);
      break;
    case 'AttributeSelector':
      if (isScopeMark(node.name.name)) compound.scopes.push(node.name.name);
  }
}

/** Whether an element of that shape may match, now or once a script has given it classes or an id. */
export function mayMatch({ name, ids, classes, scopes }: Compound, shape: Shape, scripts: string): boolean {
  return (
    (name === undefined || name === shape.name) &&
    scopes.every((scope) => shape.scopes.includes(scope)) &&
    classes.every((each) => shape.classes.has(each) || scripts.includes(each)) &&
    ids.every((each) => each === shape.id || scripts.includes(each))
  );
}

import { findAll, generate, type ClassSelector, type CssNode, type Selector as Tree } from 'css-tree';
import { isMark } from './mark.ts';

/** What a selector asks of one element, as far as it is looked at: what stands between two combinators. */
export interface Compound {
  name: string | undefined;
  ids: string[];
  classes: string[];
  /** Marks of components. */
  marks: string[];
}

export interface Selector {
  text: string;
  compounds: Compound[];
  /** The compounds in `:is()`, `:not()` and their like, by which it is not judged. */
  nested: Compound[];
  /** It is met by what is pointed at alone: by nothing before it is seen. */
  pointed: boolean;
}

/** States and attributes are not looked at. */
export function readSelector(tree: Tree): Selector {
  let compound = empty();
  const compounds = [compound];
  for (const node of tree.children) {
    const mark = readMark(node);
    if (node.type === 'Combinator') compounds.push((compound = empty()));
    else if (mark === undefined) add(node, compound);
    else compound.marks.push(mark);
  }
  const nested = findAll(tree, (node) => node.type === 'Selector' && node !== tree) as Tree[];
  return {
    text: generate(tree),
    compounds,
    nested: nested.flatMap((each) => readSelector(each).compounds),
    pointed: tree.children.some((node) => node.type === 'PseudoClassSelector' && node.name === 'hover'),
  };
}

const empty = (): Compound => ({ name: undefined, ids: [], classes: [], marks: [] });

function add(node: CssNode, compound: Compound): void {
  if (node.type === 'TypeSelector' && node.name !== '*') compound.name = node.name.toLowerCase();
  else if (node.type === 'IdSelector') compound.ids.push(node.name);
  else if (node.type === 'ClassSelector') compound.classes.push(node.name);
}

/** The class in `:where(.astro-…)`. */
function readMark(node: CssNode): string | undefined {
  if (node.type !== 'PseudoClassSelector' || node.name !== 'where') return undefined;
  const [found, ...others] = findAll(node, ({ type }) => type === 'ClassSelector') as ClassSelector[];
  return found && others.length === 0 && isMark(found.name) ? found.name : undefined;
}

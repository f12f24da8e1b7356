import { generate, parse, type Atrule, type CssNode, type Rule as RuleTree, type SelectorList } from 'css-tree';
import { readSelector, type Selector } from './selector.ts';

/** A style sheet as far as it is pruned: rules, what groups them, and what is kept as it is. */
export type Part = Rule | Group | { kind: 'other'; text: string; reads: string[] };

export interface Rule {
  kind: 'rule';
  selectors: Selector[];
  /** What stands in its braces, apart from custom properties. */
  body: string;
  /** Names of the custom properties that are read there. */
  reads: string[];
  /** The custom properties that it sets. */
  sets: { name: string; reads: string[]; text: string }[];
}

/** `@media`, `@layer` and their like. */
export interface Group {
  kind: 'group';
  /** What stands before the brace. */
  head: string;
  parts: Part[];
}

export function readSheet(text: string): Part[] {
  // Values and what stands behind "@" are kept as they are written.
  const sheet = parse(text, { parseValue: false, parseAtrulePrelude: false, parseCustomProperty: false });
  return sheet.type === 'StyleSheet' ? sheet.children.toArray().map(readPart) : [];
}

function readPart(node: CssNode): Part {
  if (node.type === 'Rule' && node.prelude.type === 'SelectorList') return readRule(node, node.prelude);
  if (node.type === 'Atrule' && node.block && holdsRules(node)) {
    const head = `@${node.name} ${node.prelude ? generate(node.prelude) : ''}`.trimEnd();
    return { kind: 'group', head, parts: node.block.children.toArray().map(readPart) };
  }
  const text = generate(node);
  return { kind: 'other', text, reads: propertiesIn(text) };
}

/** Steps of an animation look like rules, and are none. */
const holdsRules = ({ name, block }: Atrule): boolean =>
  !name.endsWith('keyframes') && block?.children.first?.type !== 'Declaration';

function readRule({ block }: RuleTree, prelude: SelectorList): Rule {
  const others: string[] = [];
  const sets: Rule['sets'] = [];
  for (const node of block.children) {
    const text = generate(node);
    if (node.type !== 'Declaration' || !node.property.startsWith('--')) others.push(text);
    else sets.push({ name: node.property, reads: propertiesIn(text), text });
  }
  const body = others.join(';');
  const selectors = prelude.children.toArray().flatMap((each) => (each.type === 'Selector' ? readSelector(each) : []));
  return { kind: 'rule', selectors, body, reads: propertiesIn(body), sets };
}

/** Names of the custom properties that are read in a piece of CSS or HTML. */
export const propertiesIn = (text: string): string[] =>
  // Most texts read none, and looking for the letters is much quicker.
  text.includes('var(') ? [...text.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name = '']) => name) : [];

export function propertiesSetIn(parts: readonly Part[]): Set<string> {
  const names = new Set<string>();
  for (const part of parts)
    if (part.kind === 'rule') for (const { name } of part.sets) names.add(name);
    else if (part.kind === 'group') for (const name of propertiesSetIn(part.parts)) names.add(name);
  return names;
}

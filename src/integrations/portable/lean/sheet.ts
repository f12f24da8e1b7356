import { clone, generate, parse, walk, type Atrule, type CssNode, type Rule } from 'css-tree';
import { hasMarks, mayMatch, readCompounds, readNested, type Compound } from './compound.ts';
import { dropUnusedProperties, renameProperties } from './properties.ts';
import { isMark, type Shape } from './shape.ts';

/** A page, as far as a style sheet has to do with it. */
export interface Styled {
  shapes: ReadonlySet<Shape>;
  /** The text of all its scripts that run. */
  scripts: string;
  /** Names of the custom properties that stand in its attributes. */
  properties: ReadonlySet<string>;
}

/** What a page needs of a style sheet. */
export interface Leaned {
  css: string;
  /** The rules for paper, which none needs for the first paint; for a sheet of the medium "print". */
  print: string;
  /** The classes that an element of that shape shall have: marks shortened, and without those that no rule asks of it. */
  classesOf(shape: Shape): string;
}

/** A style sheet that gives each page what it needs, and works out the same once for pages of one kind. */
export class Sheet {
  readonly #tree: CssNode;
  readonly #ids = new Set<string>();
  readonly #classes = new Set<string>();
  /** Short names, by place, so that pages with the same sheet have the same. So are those of custom properties. */
  readonly #marks = new Map<string, string>();
  readonly #properties = new Map<string, string>();
  readonly #known = new Map<string, Leaned>();

  constructor(text: string) {
    // Values and what stands behind "@" are kept as they are written.
    this.#tree = parse(text, { parseValue: false, parseAtrulePrelude: false, parseCustomProperty: false });
    walk(this.#tree, (node) => {
      if (node.type === 'IdSelector') this.#ids.add(node.name);
      if (node.type === 'Declaration' && node.property.startsWith('--') && !this.#properties.has(node.property))
        this.#properties.set(node.property, `--${this.#properties.size.toString(36)}`);
      if (node.type !== 'ClassSelector') return;
      this.#classes.add(node.name);
      if (isMark(node.name) && !this.#marks.has(node.name))
        this.#marks.set(node.name, `_${this.#marks.size.toString(36)}`);
    });
  }

  /** Leaves out each selector that can match nothing on the page. When in doubt it stays: see {@link mayMatch}. */
  lean(page: Styled): Leaned {
    const shapes = new Map([...page.shapes].map((shape) => [this.#keyOf(shape), shape]));
    const key = [...[...shapes.keys()].sort(), ...[...page.properties].sort(), page.scripts].join('\n');
    const known =
      this.#known.get(key) ??
      leanSheet(clone(this.#tree), { ...page, shapes: new Set(shapes.values()) }, this.#marks, this.#properties);
    this.#known.set(key, known);
    return known;
  }

  /** Ids and classes that no rule names make no difference. */
  #keyOf({ name, id, classes }: Shape): string {
    const named = [...classes].filter((each) => this.#classes.has(each));
    return `${name}#${id !== undefined && this.#ids.has(id) ? id : ''}.${named.join(' ')}`;
  }
}

function leanSheet(
  sheet: CssNode,
  page: Styled,
  names: ReadonlyMap<string, string>,
  properties: ReadonlyMap<string, string>,
): Leaned {
  const isInScript = namesIn(page.scripts);
  const shapes = [...page.shapes];
  const kept = keepMatching(sheet, shapes, isInScript);
  const isUsedElsewhere = (name: string) => page.properties.has(name) || isInScript(name);
  dropUnusedProperties(sheet, isUsedElsewhere);
  dropEmpty(sheet);

  const anyElement = isInScript('createElement');
  const marked = kept.filter((compound) => needsMarks(compound, shapes, anyElement));
  for (const compound of kept) if (!marked.includes(compound)) for (const { leaveOut } of compound.marks) leaveOut();
  const classesOf = classesFor(marked.map(withoutTree), names, isInScript);
  for (const { marks } of marked) for (const { name, rename } of marks) rename(names.get(name) as string);

  const short = new Map([...properties].filter(([name]) => !isUsedElsewhere(name)));
  const print = renameProperties(takePrint(sheet), short);
  return { css: renameProperties(generate(sheet), short), print, classesOf };
}

const namesIn = (scripts: string) => remember((name: string) => scripts.includes(name));

/** What a compound asks; the tree in which it stands would fill the memory if it were kept for every kind of page. */
type Asked = Omit<Compound, 'marks'> & { marks: readonly string[] };

const withoutTree = ({ name, ids, classes, marks }: Compound): Asked => ({
  name,
  ids,
  classes,
  marks: marks.map(({ name }) => name),
});

function classesFor(
  marked: readonly Asked[],
  names: ReadonlyMap<string, string>,
  isInScript: (name: string) => boolean,
): Leaned['classesOf'] {
  return remember(
    (shape) => {
      const asked = marked.filter((compound) => mayMatch(compound, shape, isInScript));
      const kept = new Set(asked.flatMap(({ marks }) => marks));
      return [...shape.classes]
        .flatMap((name) => (isMark(name) ? (kept.has(name) ? (names.get(name) as string) : []) : name))
        .join(' ');
    },
    ({ key }) => key,
  );
}

/** Takes out selectors that match nothing, and rules that have none left. */
function keepMatching(sheet: CssNode, shapes: readonly Shape[], isInScript: (name: string) => boolean): Compound[] {
  const kept: Compound[] = [];
  const isMet = (compound: Compound) =>
    shapes.some((shape) => mayMatch(compound, shape, isInScript) && hasMarks(compound, shape));
  walk(sheet, {
    visit: 'Rule',
    enter(this: { atrule: Atrule | null }, rule: Rule, item, list) {
      if (rule.prelude.type !== 'SelectorList' || this.atrule?.name.endsWith('keyframes')) return;
      const selectors = rule.prelude.children;
      selectors.forEach((selector, place) => {
        if (selector.type !== 'Selector') return;
        const asked = readCompounds(selector);
        if (asked.every(isMet)) kept.push(...asked, ...readNested(selector));
        else selectors.remove(place);
      });
      if (selectors.isEmpty) list.remove(item);
    },
  });
  return kept;
}

/**
 * Whether an element that is of another component would match without the marks.
 *
 * @param anyElement Whether a script makes elements, which have no marks.
 */
function needsMarks(compound: Compound, shapes: readonly Shape[], anyElement: boolean): boolean {
  if (compound.marks.length === 0) return false;
  return anyElement || shapes.some((shape) => mayMatch(compound, shape, () => false) && !hasMarks(compound, shape));
}

/** The same function, which works out each answer once. */
function remember<Question, Answer>(
  answer: (question: Question) => Answer,
  keyOf: (question: Question) => unknown = (question) => question,
): (question: Question) => Answer {
  const known = new Map<unknown, Answer>();
  return (question) => {
    const key = keyOf(question);
    if (!known.has(key)) known.set(key, answer(question));
    return known.get(key) as Answer;
  };
}

/** Takes out what stands in `@media print`. */
function takePrint(sheet: CssNode): string {
  const taken: string[] = [];
  if (sheet.type !== 'StyleSheet') return '';
  sheet.children.forEach((node, item, list) => {
    if (node.type !== 'Atrule' || node.name !== 'media' || !node.prelude || !node.block) return;
    if (generate(node.prelude).trim() !== 'print') return;
    node.block.children.forEach((rule) => taken.push(generate(rule)));
    list.remove(item);
  });
  return taken.join('');
}

/** Such as a `@media` all of whose rules are gone. */
function dropEmpty(sheet: CssNode): void {
  walk(sheet, {
    visit: 'Atrule',
    leave(atrule, item, list) {
      if (atrule.block?.children.isEmpty) list.remove(item);
    },
  });
  walk(sheet, {
    visit: 'Rule',
    leave(rule, item, list) {
      if (rule.block.children.isEmpty) list.remove(item);
    },
  });
}

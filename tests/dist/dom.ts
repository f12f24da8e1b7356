import { DomUtils, type parseDocument } from 'htmlparser2';

export type Document = ReturnType<typeof parseDocument>;
export type Element = ReturnType<typeof DomUtils.findAll>[number];
type Parent = Document | Element;

export const isElement = (node: Element['children'][number] | null): node is Element =>
  node !== null && 'attribs' in node;

/** Elements inside a node, in the order of the document. */
export const all = (parent: Parent, test: (element: Element) => boolean): Element[] =>
  DomUtils.findAll(test, parent.children);

export const byTag = (parent: Parent, ...names: string[]): Element[] => all(parent, ({ name }) => names.includes(name));

export const byClass = (parent: Parent, name: string): Element[] => all(parent, (element) => hasClass(element, name));

export const byAttribute = (parent: Parent, name: string, value: string): Element[] =>
  all(parent, ({ attribs }) => attribs[name] === value);

export const hasClass = ({ attribs }: Element, name: string): boolean =>
  (attribs['class'] ?? '').split(/\s+/).includes(name);

const idsIn = new WeakMap<Parent, Map<string | undefined, Element[]>>();

/** The only element with that id, in what nobody changes. */
export function byId(parent: Parent, id: string): Element {
  const ids =
    idsIn.get(parent) ??
    Map.groupBy(
      all(parent, ({ attribs }) => 'id' in attribs),
      ({ attribs }) => attribs['id'],
    );
  idsIn.set(parent, ids);
  const [element, second] = ids.get(id) ?? [];
  if (!element || second) throw new Error(`The id "${id}" stands ${second ? 'twice' : 'nowhere'}.`);
  return element;
}

/** Where the links inside a node lead, as written. */
export const hrefs = (parent: Parent): string[] =>
  byTag(parent, 'a').flatMap(({ attribs }) => (attribs['href'] === undefined ? [] : attribs['href']));

export const textOf = (node: Parent | Element['children']): string => tidy(DomUtils.textContent(node));

/** Text as a reader hears it: any white space is one space. */
export const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The text of a style or script, to the letter. */
export const rawText = (element: Element): string => DomUtils.textContent(element);

/** The nearest element around it that passes the test. */
export function closest(element: Element, test: (element: Element) => boolean): Element | undefined {
  for (let at = element.parent; at; at = at.parent) {
    if ('attribs' in at && test(at)) return at;
  }
  return undefined;
}

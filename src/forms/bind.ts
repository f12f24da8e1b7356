import type { Element, Nodes } from 'hast';
import type { Article } from './article.ts';
import { element } from './elements.ts';
import { placeOfLink, type Place } from './links.ts';

/** Where what stands on a page stands among others. */
export interface Leaf {
  article: Article;
  /** Of the element that stands for the page. */
  id: string;
  /** What goes before the ids inside, so that those of two pages never clash. */
  prefix: string;
  /** By how many levels its headings go down. */
  demote: number;
}

/** What stands around a bound page. */
export interface Around {
  /** @returns Where a link leads, within or elsewhere; nothing where its words stand alone. */
  lead: (place: Place) => string | undefined;
  /** @returns Where what stands at an address of another site has an entry of its own within. */
  entry: (url: string) => string | undefined;
  /** @returns A picture of the site as a `data:` address. */
  embed: (path: string) => string;
}

/** A copy of an element of a page as it stands among others. What stands there only where the page is alone is left out. */
export function bindElement(
  { tagName, properties: before, children }: Element,
  leaf: Omit<Leaf, 'id'>,
  around: Around,
): Element {
  const { article, prefix, demote } = leaf;
  const properties: Element['properties'] = {};
  for (const name in before) {
    const value = before[name];
    if (name === 'dataForm' || ofWindows.has(name)) continue;
    // Of a page it is a landmark; of forty pages nobody wants them all.
    if (name === 'ariaLabelledBy' && tagName === 'section') continue;
    if (name === 'id') properties['id'] = `${prefix}${String(value)}`;
    else if (references.has(name)) properties[name] = [value].flat().map((id) => `${prefix}${String(id)}`);
    else if (name === 'href' || name === 'src')
      properties[name] = addressOf(tagName, article.path, String(value), around);
    else properties[name] = typeof value === 'string' ? value.replace(/(?<=url\(["']?#)/g, prefix) : value;
  }
  const name = demote > 0 ? demoted(tagName, demote) : tagName;
  const bound = children.flatMap((child) => {
    if (child.type !== 'element') return child;
    return isAlone(child) ? [] : bindElement(child, leaf, around);
  });
  return element(name, properties, bound);
}

/** Properties of pictures that make a window choose and wait: here each stands in the file. */
const ofWindows = new Set(['srcSet', 'sizes', 'loading', 'decoding']);

/** Properties that name elements of their page by id, several with spaces between. */
const references = new Set([
  ...['ActiveDescendant', 'Controls', 'DescribedBy', 'Details', 'ErrorMessage', 'FlowTo', 'LabelledBy', 'Owns'].map(
    (name) => `aria${name}`,
  ),
  ...['headers', 'htmlFor', 'list'],
]);

function addressOf(tagName: string, page: string, address: string, { lead, entry, embed }: Around): string | undefined {
  const place = placeOfLink(page, address);
  if (!place) return entry(address) ?? address;
  return pictures.has(tagName) ? embed(place.page) : lead(place);
}

const pictures = new Set(['image', 'img']);

const demoted = (name: string, by: number): string =>
  /^h[1-6]$/.test(name) ? `h${Math.min(Number(name[1]) + by, 6)}` : name;

const isAlone = ({ properties }: Element) => properties['dataForm'] === 'alone';

/** The ids of an article that are there when it is bound. */
export function idsIn(node: Nodes, found = new Set<string>()): Set<string> {
  if (node.type === 'element') {
    if (isAlone(node)) return found;
    const { id } = node.properties;
    if (id !== undefined) found.add(String(id));
  }
  if ('children' in node) for (const child of node.children) idsIn(child, found);
  return found;
}

/** The `<article>` itself. */
export const articleElement = ({ tree }: Article): Element => tree.children[0] as Element;

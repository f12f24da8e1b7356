import { whatHolds, type Holds } from '../portable/attributes.ts';
import { changeCssAddresses } from '../portable/css.ts';
import { applyEdits, attributeText, type Edit } from '../portable/edits.ts';
import { readElements, type Attribute, type Element } from '../portable/html.ts';
import { readScopes, scopeMarks, type Scope } from './scopes.ts';

export interface Surroundings {
  /** A file of the site as a `data:` address, by its path from the root: `/assets/roman.woff2`. */
  embed: (path: string) => string;
  /** Where the site will stand, if that is known. */
  url?: string | undefined;
}

/**
 * Binds pages into one, as loose sheets into a book. An element with `data-page="/claims/x.html"` and an `id` holds what stands on
 * that page, written as it is written there. Links to the page then lead to the element, links to a place on it to that place; ids
 * inside get a prefix, so that those of two pages never clash; headings go down to where the element's place in the book is.
 * Styles and pictures take in the files that they name. What is not bound is linked at the site's address, or not at all.
 */
export function bindPages(html: string, surroundings: Surroundings): string {
  const elements = readElements(html);
  const scopes = readScopes(elements);
  return applyEdits(
    html,
    elements.flatMap((element) => [
      ...demoteHeading(element, scopes.of(element)),
      ...[...element.attributes.values()].flatMap((attribute) =>
        changeAttribute(element, attribute, scopes, surroundings),
      ),
      ...embedInStyle(element, html, surroundings),
    ]),
  );
}

type Scopes = ReturnType<typeof readScopes>;

function demoteHeading({ name, start, until }: Element, { demote }: Scope): Edit[] {
  const level = Number(/^h([1-6])$/.exec(name)?.[1]);
  if (!level || demote === 0) return [];
  const text = `h${Math.min(level + demote, 6)}`;
  return [
    { start: start + '<'.length, end: start + '<h1'.length, text },
    { start: until + '</'.length, end: until + '</h1'.length, text },
  ];
}

/** Attributes that name elements of their page by id, several with spaces between. */
const references = new Set([
  ...['activedescendant', 'controls', 'describedby', 'details', 'errormessage', 'flowto', 'labelledby', 'owns'].map(
    (name) => `aria-${name}`,
  ),
  ...['for', 'form', 'headers', 'id', 'list', 'popovertarget'],
]);

function changeAttribute(element: Element, attribute: Attribute, scopes: Scopes, surroundings: Surroundings): Edit[] {
  const { name, value, start, end } = attribute;
  // With the space before it.
  const gone = [{ start: start - 1, end, text: '' }];
  if (scopeMarks.has(name)) return gone;
  // The name of a bound page is nobody's but its own.
  if (name === 'id' && element.attributes.has('data-page')) return [];

  const { prefix } = scopes.of(element);
  const holds = whatHolds(element, name);
  const changed = references.has(name)
    ? value.replace(/\S+/g, (id) => prefix + id)
    : holds?.change(
        value,
        (address) => changeAddress(address, holds, prefix, scopes, surroundings),
        (css) => changeCssAddresses(css, (address) => fragment(address, prefix) ?? address),
      );
  if (changed === undefined && holds) return [...gone, ...withoutLink(element)];
  return changed === undefined || changed === value ? [] : [{ start, end, text: attributeText(name, changed) }];
}

/** Attributes that say how a link is to be followed. */
const ofLinks = ['download', 'hreflang', 'ping', 'referrerpolicy', 'rel', 'target', 'type'];

const withoutLink = ({ attributes }: Element): Edit[] =>
  ofLinks.flatMap((name) => {
    const { start, end } = attributes.get(name) ?? {};
    return start === undefined || end === undefined ? [] : [{ start: start - 1, end, text: '' }];
  });

function changeAddress(
  address: string,
  { fetched }: Holds,
  prefix: string,
  scopes: Scopes,
  { embed, url }: Surroundings,
): string | undefined {
  const inside = fragment(address, prefix);
  if (inside !== undefined || !address.startsWith('/')) return inside ?? address;
  if (fetched) return embed(address);

  const [path = '', id] = address.split('#');
  const bound = scopes.standingFor(path);
  if (bound) return `#${id ? bound.prefix + id : bound.id}`;
  return url && new URL(`.${address}`, url).href;
}

const fragment = (address: string, prefix: string) =>
  address.startsWith('#') ? `#${prefix}${address.slice(1)}` : undefined;

function embedInStyle({ name, content }: Element, html: string, { embed }: Surroundings): Edit[] {
  if (name !== 'style' || !content) return [];
  const css = html.slice(content.start, content.end);
  const embedded = changeCssAddresses(css, (address) => (address.startsWith('/') ? embed(address) : address));
  // A font that has to be fetched may come too late for its page; one that stands in it is shown however long it is read.
  return [{ ...content, text: embedded.replaceAll(/font-display:\s*optional/g, 'font-display:block') }];
}

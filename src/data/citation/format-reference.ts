import type { Source } from '../../model/schema/source.ts';
import { Markup, xml } from '../markup.ts';
import { formatPage } from './format-page.ts';
import { formatItem, type ReferenceStyle } from './processor.ts';
import { toCslJson, type Reference, type References } from './reference.ts';
import { robustLink } from '../sources/robust-link.ts';

/** One reference as HTML, its address a link; a processor formats it, none of it by hand. */
export const formatReference = (reference: Reference, style: ReferenceStyle): string =>
  formatItem(toCslJson(reference), style, linkTo(robustLink(reference)));

/**
 * The same for a page of ours.
 *
 * @param words Those of the link, where they are not its address.
 */
export const formatCitation = (page: Reference, style: ReferenceStyle, words?: string): string =>
  formatPage(toCslJson(page), style, linkTo({}, words));

/** HTML of each source's reference, in the one style of our lists; it is formatted when it is first asked for. */
export function formatReferences(sources: readonly Source[]): References {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const known = new Map<string, string>();
  return {
    get(id) {
      const source = byId.get(id);
      const reference = known.get(id) ?? (source && formatReference(source, 'apa'));
      if (reference !== undefined) known.set(id, reference);
      return reference;
    },
  };
}

const linkTo =
  (attributes: Record<string, string>, words?: string) =>
  (address: string): string => {
    const written = Object.entries({ href: address, ...attributes }).map(
      ([name, value]) => xml` ${new Markup(name)}="${value}"`,
    );
    return xml`<a${written}>${words ?? address}</a>`.text;
  };

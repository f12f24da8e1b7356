import type { Source } from '../../model/schema/source.ts';
import { formatPage } from './format-page.ts';
import { formatItem, type ReferenceStyle } from './processor.ts';
import { toCslJson, type Reference, type References } from './reference.ts';
import { robustLink } from '../sources/robust-link.ts';

/** One reference as HTML, its addresses links; a processor formats it, none of it by hand. */
export const formatReference = (reference: Reference, style: ReferenceStyle): string =>
  withLinks(formatItem(toCslJson(reference), style), attributes(robustLink(reference)));

/** The same for a page of ours. */
export const formatCitation = (page: Reference, style: ReferenceStyle): string =>
  withLinks(formatPage(toCslJson(page), style), '');

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

/**
 * The processor leaves addresses as text, quotation marks and all.
 *
 * @param robust Attributes of the link to the source itself: an entry ends with its address.
 */
const withLinks = (html: string, robust: string): string =>
  html.replace(
    // Without the full stop that a style may set after it.
    /https?:\/\/[^\s<]*[^\s<.]/g,
    (address, at: number) =>
      `<a href="${address.replaceAll('"', '&quot;')}"${at + address.length === html.length ? robust : ''}>${address}</a>`,
  );

const attributes = (named: Record<string, string>) =>
  Object.entries(named)
    .map(([name, value]) => ` ${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`)
    .join('');

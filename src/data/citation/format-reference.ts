import { perItem, perName } from '../../model/read/once.ts';
import { compareIds } from '../../model/schema/id.ts';
import type { Source } from '../../model/schema/source.ts';
import { wordsFor } from '../../words/words.ts';
import { Markup, xml } from '../markup.ts';
import { formatPage } from './format-page.ts';
import { formatItem, type ReferenceStyle } from './processor.ts';
import { toCslJson, type Reference } from './reference.ts';
import { robustLink } from '../sources/robust-link.ts';

/**
 * One reference as HTML, its address a link; a processor formats it, none of it by hand.
 *
 * @param tag Of the language in which it tells what is not of its source: one that has a catalogue.
 */
export const formatReference = (reference: Reference, style: ReferenceStyle, tag = 'en'): string =>
  formatItem(toCslJson(reference, wordsFor(tag)), style, linkTo(robustLink(reference)), tag);

/**
 * The same for a page of ours.
 *
 * @param words Those of the link, where they are not its address.
 */
export const formatCitation = (page: Reference, style: ReferenceStyle, words?: string, tag = 'en'): string =>
  formatPage(toCslJson(page), style, linkTo({}, words), tag);

/** HTML of a source's reference, in the one style of our lists; it is formatted when it is first asked for. */
export const referenceOf = (source: Source, tag = 'en'): string => referencesIn(tag)(source);

const referencesIn = perName((tag) => perItem((source: Source) => formatReference(source, 'apa', tag)));

const comparing = perName((tag) => new Intl.Collator(tag).compare);

/** Sources in the order of a list of references: by author or title, as the language sorts them. */
export function sortByReference(sources: readonly Source[], tag: string): Source[] {
  const compare = comparing(tag);
  return sources
    .map((source) => ({ source, text: referenceOf(source, tag).replace(/<[^>]*>/g, '') }))
    .sort((a, b) => compare(a.text, b.text) || compareIds(a.source, b.source))
    .map(({ source }) => source);
}

const linkTo =
  (attributes: Record<string, string>, words?: string) =>
  (address: string): string => {
    const written = Object.entries({ href: address, ...attributes }).map(
      ([name, value]) => xml` ${new Markup(name)}="${value}"`,
    );
    return xml`<a${written}>${words ?? address}</a>`.text;
  };

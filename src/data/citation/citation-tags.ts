import type { Identity } from '../identity.ts';
import type { Citation } from './citation.ts';

export interface Tag {
  name: string;
  content: string;
}

/**
 * What reference managers and libraries look for in the head of a page: Highwire's tags, then those of Dublin Core.
 *
 * There is no `DC.source`, of which Zotero makes the name of the site, and no `DC.creator`, of which readers take the last alone.
 *
 * @see https://scholar.google.com/intl/en/scholar/inclusion.html#indexing
 * @see https://www.dublincore.org/specifications/dublin-core/dcq-html/
 */
export function citationTags(citation: Citation): Tag[] {
  const { title, date, publisher, language, license, partOf, url } = citation;
  const tag = (name: string, content: string | undefined): Tag[] => (content === undefined ? [] : [{ name, content }]);
  return [
    ...tag('citation_title', title),
    ...tag('citation_publication_date', date?.replaceAll('-', '/')),
    ...tag('citation_publisher', publisher),
    ...tag('citation_language', language),
    ...tag('citation_public_url', url),
    ...tag('DC.title', title),
    ...tag('DC.date', date),
    ...tag('DC.publisher', publisher),
    ...tag('DC.language', language),
    // Zotero knows its own types; of "Text", the DCMI's, it makes an article in a journal.
    ...tag('DC.type', 'webpage'),
    ...tag('DC.rights', license),
    ...tag('DC.identifier', url),
    ...tag('DCTERMS.isPartOf', partOf),
  ];
}

/**
 * Whose a page is: in one tag for those that take one, and in one for each author. The publisher is written as a family without a first
 * name, so that nobody makes a first and a last name of an organisation.
 */
export const authorTags = ({ authors }: Identity, publisher: string): Tag[] => [
  { name: 'author', content: authors.map(({ name }) => name).join(', ') },
  ...authors.map(({ name }) => ({ name: 'citation_author', content: name === publisher ? `${name},` : name })),
];

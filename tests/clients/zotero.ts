import { byAttribute, type Document } from '../dist/dom.ts';

/** An item as Zotero would keep it. */
export interface Item {
  title: string | undefined;
  websiteTitle: string | undefined;
  creators: { lastName: string; firstName?: string }[];
  date: string | undefined;
}

/**
 * What Zotero's translator "COinS" makes of a page: it comes before "Embedded Metadata", so where there are such items it offers all of
 * them, to be kept at once.
 *
 * @see https://github.com/zotero/translators/blob/master/COinS.js
 */
export const listedItems = (document: Document): (Omit<Item, 'creators'> & { type: string | undefined })[] =>
  byAttribute(document, 'class', 'Z3988').map(({ attribs }) => {
    const fields = new URLSearchParams(attribs['title']);
    const field = (name: string) => fields.get(`rft.${name}`) ?? undefined;
    return { type: field('type'), title: field('title'), websiteTitle: field('source'), date: field('date') };
  });

/**
 * What Zotero's translator "Embedded Metadata" makes of a page, by the rules that matter here: it is no package, and runs in Zotero alone.
 *
 * @see https://github.com/zotero/translators/blob/master/Embedded%20Metadata.js
 */
export function itemOf(document: Document): Item {
  const all = (key: 'name' | 'property', name: string) =>
    byAttribute(document, key, name).flatMap(({ attribs }) => attribs['content'] ?? []);
  const authors = all('name', 'citation_author');
  return {
    title: all('name', 'citation_title')[0],
    websiteTitle: [...all('name', 'DC.source'), ...all('property', 'og:site_name')][0],
    creators: (authors.length > 0 ? authors : all('name', 'author')).map(creatorOf),
    date: all('name', 'citation_publication_date')[0]?.replaceAll('/', '-'),
  };
}

/** A name with a comma begins with that of the family; of others the last word is. */
function creatorOf(name: string): Item['creators'][number] {
  const [lastName = '', firstName = ''] = name.includes(',')
    ? name.split(/, ?/)
    : [name.slice(name.lastIndexOf(' ') + 1), name.slice(0, Math.max(0, name.lastIndexOf(' ')))];
  return firstName === '' ? { lastName } : { lastName, firstName };
}

import { absolute, address } from '../../model/address.ts';
import type { Edition, Essay } from '../../model/edition.ts';
import { contentsOf, type Contents } from '../../model/contents.ts';
import type { References } from '../../data/citation/reference.ts';

/** The files of a book that hold its text. */
export const files = {
  essay: 'essay.xhtml',
  notes: 'notes.xhtml',
  incidents: 'incidents.xhtml',
  sources: 'sources.xhtml',
  method: 'method.xhtml',
} as const;

/** What every chapter is written from. */
export interface Book {
  edition: Edition;
  volume: Contents;
  /** HTML of each source's reference, by its id. */
  references: References;
  /** Where a page of the site is in the book; if it is not, its whole address, if that is known. Other addresses are themselves. */
  href: (address: string) => string | undefined;
}

/** What a text needs that links to others and cites sources. */
export type Linked = Pick<Book, 'edition' | 'href'>;

export function makeBook(edition: Edition, essay: Essay, references: References): Book {
  const volume = contentsOf(edition, essay);
  const places = placesIn(volume);
  const { url } = edition.site;
  return {
    edition,
    volume,
    references,
    href: (to) => (to.startsWith('/') ? (places.get(to) ?? (url === undefined ? undefined : absolute(to, url))) : to),
  };
}

function placesIn({ essay, incidents, sources }: Contents): Map<string, string> {
  const text = address.essay(essay.id);
  return new Map([
    [text, files.essay],
    [address.claims(essay.id), files.notes],
    [address.incidents, files.incidents],
    [address.sources, files.sources],
    [address.method, files.method],
    ...essay.passages.map(({ number }) => [`${text}#p${number}`, `${files.essay}#p${number}`] as const),
    ...essay.charts.map((id) => [address.chart(essay.id, id), `${files.essay}#${id}`] as const),
    ...essay.claims.flatMap(({ id }) => [
      [address.passage(essay.id, id), `${files.essay}#${id}`] as const,
      [address.claim(essay.id, id), `${files.notes}#${id}`] as const,
    ]),
    ...incidents.map(({ id }) => [address.incident(id), `${files.incidents}#${id}`] as const),
    ...sources.map(({ id }) => [address.source(id), `${files.sources}#${id}`] as const),
  ]);
}

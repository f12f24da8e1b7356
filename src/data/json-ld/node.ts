import { absolute, address } from '../../model/address.ts';
import { dateOf, type Point } from '../../model/date/edtf.ts';
import type { Person } from '../../model/join/people.ts';
import { licenseUrl } from '../../model/schema/license.ts';
import type { Site } from '../../model/schema/site.ts';
import type { Identity } from '../identity.ts';

/** A thing in the terms of schema.org. What is undefined is not written. */
export interface Node {
  '@type': string;
  '@id'?: string | undefined;
  [property: string]: unknown;
}

export type Reference = { '@id': string };

/** One page: a single thing, with all else within it. Of several side by side, programs take an author here and a date there. */
export interface Graph {
  '@context': 'https://schema.org';
  '@graph': [Node];
}

export const graph = (page: Node): Graph => ({ '@context': 'https://schema.org', '@graph': [page] });

/** Names a thing of ours on one of our pages; without the site's address it has no name. */
export const nameOf = (site: Site, path: string, thing: string): string | undefined =>
  site.url && `${absolute(path, site.url)}#${thing}`;

/** Points at a thing that is described elsewhere, where it has a name. */
export const refer = (name: string | undefined): Reference | undefined =>
  name === undefined ? undefined : { '@id': name };

export const urlOf = (site: Site, path: string): string | undefined => site.url && absolute(path, site.url);

export const nameOfEssay = (site: Site, essay: string) => nameOf(site, address.essay(essay), 'article');
export const nameOfClaim = (site: Site, essay: string, claim: string) =>
  nameOf(site, address.claim(essay, claim), 'claim');
export const nameOfIncident = (site: Site, incident: string) => nameOf(site, address.incident(incident), 'event');

/** Who wrote or annotated: the publisher where it signs itself, else people. Of nobody, nothing is said. */
export const peopleNodes = (people: readonly Person[], site: Site): Node[] | undefined =>
  people.length === 0
    ? undefined
    : people.map(({ name, url }) => ({
        '@type': name === site.publisher.name ? 'Organization' : 'Person',
        name,
        url: url ?? (name === site.publisher.name ? publisherUrl(site) : undefined),
      }));

const publisherOf = (site: Site): Node => ({
  '@type': 'Organization',
  name: site.publisher.name,
  url: publisherUrl(site),
  correctionsPolicy: site.url && `${absolute(address.method, site.url)}#corrections`,
});

const publisherUrl = (site: Site) => site.publisher.url ?? site.url;

/** What every page of ours says of itself. */
export const pageFacts = (site: Site, path: string, identity: Identity) => ({
  url: urlOf(site, path),
  author: peopleNodes(identity.authors, site),
  datePublished: identity.published,
  dateModified: identity.modified,
  publisher: publisherOf(site),
  license: licenseUrl(site.license),
  isAccessibleForFree: true,
});

/**
 * First and last day of a date, as ISO 8601 writes them and no more precise than they are known.
 *
 * @returns No `end` for a single day, month or year, and nothing where no year is known.
 */
export function isoDates(edtf: string | undefined): { start?: string | undefined; end?: string | undefined } {
  if (edtf === undefined) return {};
  const { start, end } = dateOf(edtf);
  const from = isoDate(start, 'first');
  // The season of a year may end in the next.
  const to = isoDate(end, end?.precision === 'season' ? 'first' : 'last');
  return { start: from, end: to === from ? undefined : to };
}

function isoDate(point: Point | undefined, side: 'first' | 'last'): string | undefined {
  const left = { century: undefined, decade: undefined, year: 6, season: 6, month: 3, day: 0 } as const;
  const cut = point && left[point.precision];
  return cut === undefined ? undefined : point?.[side].slice(0, point[side].length - cut);
}

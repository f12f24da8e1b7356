import { address } from './address.ts';
import { compareDates } from './date.ts';
import type { Edition } from './edition.ts';
import { perItem } from './read/once.ts';

/** Of an edition, what decides where its sources stand: those in use, and when each was published. */
type Listed = Pick<Edition, 'sources' | 'usesOf' | 'register'>;

/** A page of the list of sources: it holds them, or leads to the pages that do. */
export interface SourcePage {
  /** With what the ids of its sources begin; empty for the first page. */
  prefix: string;
  path: string;
  /** How many there are with that prefix. */
  count: number;
  /** Ids of those that stand on it, sorted; none where it leads on. */
  holds: string[];
  /** The pages to which it leads on. */
  parts: SourcePage[];
  /** Ids whose anchors it keeps, as they were published while they stood here, sorted. */
  keeps: string[];
}

/**
 * Where each source stands. All stand on `sources/index.html` while they fit; then they are parted by how their ids begin, page by
 * page, and each page that leads on keeps the anchors of the first that were published with its prefix: whatever link was
 * given away finds its source, however large the site becomes.
 */
export const layOutSources = perItem((edition: Listed) => layOut(edition, 1000));

/** @param most On one page: a thousand entries are some 150 kB, compressed. */
export function layOut({ sources, usesOf, register }: Listed, most: number): SourcePage {
  const ids = sources.map(({ id }) => id).filter((id) => usesOf(id).length > 0);
  const first = firstPublished(register);
  const published = ids
    .filter((id) => first.has(id))
    .sort()
    .sort((a, b) => compareDates(first.get(a)!, first.get(b)!));
  return pageOf('', ids.toSorted(), published, most);
}

/** By the id of each source that was published, the day on which it first was. */
const firstPublished = perItem(
  ({ ids }: Listed['register']) =>
    new Map(
      Object.entries(ids).flatMap(([name, { first }]) =>
        name.startsWith('source:') && first ? [[name.slice('source:'.length), first] as const] : [],
      ),
    ),
);

function pageOf(prefix: string, ids: string[], published: string[], most: number): SourcePage {
  const page = { prefix, path: prefix ? address.sourcesBy(prefix) : address.sources, count: ids.length };
  if (ids.length <= most) return { ...page, holds: ids, parts: [], keeps: [] };
  const next = (id: string) => id.slice(0, prefix.length + 1);
  const byPublished = Map.groupBy(published, next);
  const parts = [...Map.groupBy(ids, next)]
    .filter(([longer]) => longer !== prefix)
    .map(([longer, some]) => pageOf(longer, some, byPublished.get(longer) ?? [], most));
  // The prefix may be an id itself.
  const holds = ids.filter((id) => id === prefix);
  return {
    ...page,
    holds,
    parts,
    keeps: published
      .filter((id) => id !== prefix)
      .slice(0, most)
      .sort(),
  };
}

/** The page itself, or the first beneath it where readers have a choice: each in between leads to one page alone. */
export function firstChoice(page: SourcePage): SourcePage {
  const [only, ...others] = page.parts;
  return only && others.length === 0 && page.holds.length === 0 ? firstChoice(only) : page;
}

/** The page and all those beneath it. */
export const pagesFrom = (page: SourcePage): SourcePage[] => [page, ...page.parts.flatMap(pagesFrom)];

/** By the id of each source in use, its page and anchor, from the root. */
export const placesOfSources = perItem(
  (edition: Listed): ReadonlyMap<string, string> =>
    new Map(
      pagesFrom(layOutSources(edition)).flatMap(({ path, holds }) => holds.map((id) => [id, `${path}#${id}`] as const)),
    ),
);

/** Addresses that sources have had from the beginning, and where those that no longer stand there are now. */
export const movedSources = (edition: Listed): ReadonlyMap<string, string> =>
  new Map(
    [...placesOfSources(edition)]
      .map(([id, place]) => [address.source(id), place] as const)
      .filter(([before, now]) => before !== now),
  );

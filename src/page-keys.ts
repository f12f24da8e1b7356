import { createHash, type Hash } from 'node:crypto';
import { sourcePages } from './components/source/source-pages.ts';
import { edition } from './edition.ts';
import type { Edition, Essay, Incident } from './model/edition.ts';
import { perItem } from './model/read/once.ts';
import { pagesFrom, type SourcePage } from './model/source-pages.ts';
import { contentsOf } from './model/contents.ts';

/**
 * Keys of pages, for `getStaticPaths`: with the same key a page is taken from the build before. Coarse, so that none can be stale: a
 * page of an essay may show whatever stands in the edition but the words, claims and notes of essays that share nothing with it.
 */
export const essayKey = perItem((essay: Essay) =>
  keyOf(() => [common(edition), ...[...sharing(essay)].map(essayDigest)]),
);

/** For what an incident's page and files show: the essays that cite it, and all that is not in essays. */
export const incidentKey = ({ id }: Incident): string =>
  keyOf(() => [common(edition), id, ...[...new Set(citing(id))].map(essayDigest)]);

/** For a page of the list of sources, which says where each is used. */
export const sourcePageKey = ({ path, holds }: SourcePage): string =>
  keyOf(() => [common(edition), path, ...[...new Set(holds.flatMap(using))].map(essayDigest)]);

/** In development no page is kept, and a key would take longer than its page. */
const keyOf = (items: () => readonly unknown[]): string =>
  import.meta.env.DEV ? '' : digest((hash) => add(hash, items()));

const essayDigest = perItem((essay: Essay) => digest((hash) => add(hash, [essay])));

/** The essay, and those that cite an incident, or use a source, of its volume. */
function sharing(essay: Essay): Set<Essay> {
  const { incidents, sources } = contentsOf(edition, essay);
  return new Set([essay, ...incidents.flatMap(({ id }) => citing(id)), ...sources.flatMap(({ id }) => using(id))]);
}

const citing = (incident: string): Essay[] => [
  ...edition.essaysCiting(incident),
  ...edition.claimsCiting(incident).map(({ essay }) => edition.essay(essay)),
];

const using = (source: string): Essay[] =>
  edition
    .usesOf(source)
    .flatMap((use) => (use.kind === 'essay' ? use.essay : use.kind === 'claim' ? edition.essay(use.claim.essay) : []));

/**
 * What any page may show: all but what essays say. What claims have said before is told with those of their
 * essay, where they are still live.
 */
const common = perItem((edition: Edition) =>
  digest((hash) => {
    add(hash, [edition.site, edition.essays.map(({ id }) => id)]);
    add(
      hash,
      Object.entries(edition.register.ids).filter(([, { state }]) => state !== 'live'),
    );
    add(hash, edition.incidents);
    add(hash, edition.sources);
    add(hash, edition.charts);
    add(
      hash,
      pagesFrom(sourcePages).map(({ path, holds }) => ({ path, holds })),
    );
  }),
);

/** Item by item, as all of them are too long for one string. */
function add(hash: Hash, items: readonly unknown[]): void {
  for (const item of items) hash.update(`${JSON.stringify(item)}\n`);
}

function digest(fill: (hash: Hash) => void): string {
  const hash = createHash('sha256');
  fill(hash);
  return hash.digest('hex');
}

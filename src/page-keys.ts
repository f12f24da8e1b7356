import { createHash, type Hash } from 'node:crypto';
import { sourcePages } from './components/source-pages.ts';
import { edition } from './edition.ts';
// It changes what all pages hold, and is imported by none.
import middleware from './middleware.ts?raw';
import type { Essay, Incident, Use } from './model/edition.ts';
import { pagesFrom, type SourcePage } from './model/source-pages.ts';

/**
 * Keys of pages, for `getStaticPaths`: with the same key a page is taken from the build before. Coarse, so that none can be stale: a
 * page of an essay may show whatever stands in the edition but the words, claims and notes of essays that share nothing with it.
 */
export const essayKey = once((essay: Essay) =>
  digest((hash) => add(hash, [common, ...[...sharing(essay)].map(essayDigest)])),
);

/** For what an incident's page and files show: the essays that cite it, and all that is not in essays. */
export const incidentKey = ({ id }: Incident): string =>
  digest((hash) => add(hash, [common, id, ...[...new Set(citing(id))].map(essayDigest)]));

/** For a page of the list of sources, which says where each is used. */
export const sourcePageKey = ({ path, holds }: SourcePage): string =>
  digest((hash) => add(hash, [common, path, ...[...new Set(holds.flatMap(using))].map(essayDigest)]));

const essayDigest = once((essay: Essay) => digest((hash) => add(hash, [essay])));

/** The essay, those that cite an incident which it cites, and those that use a source which it, or such an incident, uses. */
function sharing(essay: Essay): Set<Essay> {
  const incidents = [...new Set([...essay.incidents, ...essay.claims.flatMap((claim) => claim.incidents)])];
  const uses: Use[] = [
    { kind: 'essay', essay },
    ...essay.claims.map((claim): Use => ({ kind: 'claim', claim })),
    ...incidents.map((id): Use => ({ kind: 'incident', incident: edition.incident(id) })),
  ];
  const sources = new Set(uses.flatMap(edition.sourcesIn));
  return new Set([essay, ...incidents.flatMap(citing), ...[...sources].flatMap(({ id }) => using(id))]);
}

const citing = (incident: string): Essay[] => [
  ...edition.essaysCiting(incident),
  ...edition.claimsCiting(incident).map(({ essay }) => edition.essay(essay)),
];

const using = (source: string): Essay[] =>
  edition
    .usesOf(source)
    .flatMap((use) => (use.kind === 'essay' ? use.essay : use.kind === 'claim' ? edition.essay(use.claim.essay) : []));

/** What any page may show: all but what essays and their notes say. */
const common = digest((hash) => {
  add(hash, [middleware, edition.site, edition.register]);
  add(
    hash,
    edition.essays.map(({ id, title, published, updated, language }) => ({ id, title, published, updated, language })),
  );
  add(hash, edition.incidents);
  add(hash, edition.sources);
  add(hash, edition.charts);
  add(
    hash,
    pagesFrom(sourcePages).map(({ path, holds }) => ({ path, holds })),
  );
});

/** Item by item, as all of them are too long for one string. */
function add(hash: Hash, items: readonly unknown[]): void {
  for (const item of items) hash.update(`${JSON.stringify(item)}\n`);
}

function digest(fill: (hash: Hash) => void): string {
  const hash = createHash('sha256');
  fill(hash);
  return hash.digest('hex');
}

/** The same function, which works out each answer once. */
function once(answer: (essay: Essay) => string): (essay: Essay) => string {
  const known = new WeakMap<Essay, string>();
  return (essay) => {
    const text = known.get(essay) ?? answer(essay);
    known.set(essay, text);
    return text;
  };
}

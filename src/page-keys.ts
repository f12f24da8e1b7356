import { createHash, type Hash } from 'node:crypto';
import { usual } from './components/source/readings.ts';
import { sourcePages } from './components/source/source-pages.ts';
import { edition } from './edition.ts';
import { incidentIdentity, siteIdentity } from './data/identity.ts';
import type { Claim, Edition, Essay, Incident } from './model/edition.ts';
import { pageOf } from './model/join/uses.ts';
import { perItem } from './model/read/once.ts';
import { pagesFrom, type SourcePage } from './model/source-pages.ts';
import { contentsOf } from './model/contents.ts';

/**
 * Keys of pages and files, for `getStaticPaths`: with the same key, one is taken from the build before. None may be stale, so each holds
 * whole entries rather than the fields that are shown: of an essay all, or all but the notes on its claims, which change most.
 */

/** For what may show all of an essay, and nothing of another. */
export const essayKey = perItem((essay: Essay) => keyOf(() => [common(edition), ...material(essay), essay]));

/** For what shows an essay without the notes on its claims. */
export const outlineKey = perItem((essay: Essay) =>
  keyOf(() => [common(edition), ...material(essay), outlineDigest(essay)]),
);

export const claimKey = (claim: Claim): string => keyOf(() => [outlineKey(edition.essay(claim.essay)), usual(), claim]);

/** For an incident's page: the claims that cite it, and of other incidents where they lie on the maps. */
export const incidentKey = (incident: Incident): string =>
  keyOf(() => [
    common(edition),
    places(edition),
    incident,
    incidentIdentity(incident, edition),
    ...edition.sourcesIn({ kind: 'incident', incident }),
    ...plotted(incident.note.charts),
    ...[...new Set(citing(incident.id))].map(outlineDigest),
  ]);

/** For a page of the list of sources, which says where each is used. */
export const sourcePageKey = ({ path, holds, keeps }: SourcePage): string =>
  keyOf(() => [
    common(edition),
    siteIdentity(edition),
    usual(),
    path,
    ...[...holds, ...keeps].map(edition.source),
    ...holds.map(usesOf),
  ]);

/** In development no page is kept, and a key would take longer than its page. */
const keyOf = (items: () => readonly unknown[]): string =>
  import.meta.env.DEV ? '' : digest((hash) => add(hash, items()));

const outlineDigest = perItem((essay: Essay) =>
  digest((hash) => {
    const { claims, ...rest } = essay;
    add(hash, [rest, ...claims.map(({ note: _, ...claim }) => claim)]);
  }),
);

/** Incidents, sources and charts that what belongs to an essay may show. */
function material(essay: Essay): unknown[] {
  const { incidents, sources } = contentsOf(edition, essay);
  const notes = [essay, ...essay.claims.map(({ note }) => note), ...incidents.map(({ note }) => note)];
  return [incidents, sources, ...plotted(notes.flatMap(({ charts }) => charts))];
}

/** Charts, and where each is shown whole. */
const plotted = (charts: readonly string[]): unknown[] =>
  [...new Set(charts)].map((id) => {
    const home = edition.chartHome(id);
    return [edition.chart(id), home && pageOf(home)];
  });

const citing = (incident: string): Essay[] => [
  ...edition.essaysCiting(incident),
  ...edition.claimsCiting(incident).map(({ essay }) => edition.essay(essay)),
];

/** What is told of a use in the list of sources. */
const usesOf = (source: string) =>
  edition
    .usesOf(source)
    .map((use) =>
      use.kind === 'essay'
        ? [use.essay.id, use.essay.title]
        : use.kind === 'claim'
          ? [use.claim.essay, use.claim.id, use.claim.number]
          : use.kind === 'incident'
            ? [use.incident.id, use.incident.short]
            : [use.page.id, use.page.title],
    );

/** What any page may show, and where links to sources lead. What claims have said before is told with those of their essay. */
const common = perItem((edition: Edition) =>
  digest((hash) => {
    // Every page names the essay in its bar where there is one alone.
    const essays = edition.essays.map(({ id, title, language, claims }, _, { length }) =>
      length > 1 ? id : [id, title, language, claims.length > 0],
    );
    add(hash, [edition.site, essays, [...edition.pictures]]);
    add(
      hash,
      [...edition.pages, ...(edition.method ? [edition.method] : [])].map(({ note: _, ...page }) => page),
    );
    add(
      hash,
      Object.entries(edition.register.ids).filter(([, { state }]) => state !== 'live'),
    );
    if (sourcePages.parts.length > 0)
      add(
        hash,
        pagesFrom(sourcePages).map(({ path, holds }) => ({ path, holds })),
      );
  }),
);

/** All maps are cut from one that has room for every incident. */
const places = perItem((edition: Edition) =>
  digest((hash) =>
    add(
      hash,
      edition.incidents.map(({ id, place }) => [id, place]),
    ),
  ),
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

import { address } from '../address.ts';
import type { Chart, Claim, Essay, Incident, SitePage, Use } from './joined.ts';
import type { Source } from '../schema/source.ts';
import { push, unique } from './lookup.ts';
import { perItem, perParts } from '../read/once.ts';

/** What is joined, as far as sources and incidents are looked for in it. */
interface Joined {
  essays: readonly Essay[];
  incidents: readonly Incident[];
  method: SitePage | undefined;
  pages: readonly SitePage[];
  chart: (id: string) => Chart;
  source: (name: string) => Source;
}

/** By source, the places that use it, in the order essays, each with its claims, incidents, and pages. */
export const usesIn = perItem(
  ({ essays, incidents, method, pages, chart, source }: Joined): ReadonlyMap<string, readonly Use[]> => {
    const named = new Map<string, Use[]>();
    for (const essay of essays)
      for (const [name, own] of usesInEssay(essay, chart)) own.forEach((use) => push(named, name, use));
    for (const incident of incidents) addTo(named, { kind: 'incident', incident }, chart);
    for (const page of [...(method ? [method] : []), ...pages]) addTo(named, { kind: 'page', page }, chart);
    const uses = new Map<string, Use[]>();
    for (const [name, all] of named) {
      const { id } = source(name);
      const others = uses.get(id);
      // A place may name a source by its id, and again as the reference manager does.
      uses.set(id, others ? unique([...others, ...all]) : all);
    }
    return uses;
  },
);

const perEssay = perParts<ReadonlyMap<string, readonly Use[]>>();

function usesInEssay(essay: Essay, chart: Joined['chart']): ReadonlyMap<string, readonly Use[]> {
  const charts = unique([essay, ...essay.claims.map(({ note }) => note)].flatMap(({ charts }) => charts)).map(chart);
  return perEssay([essay, ...charts], () => {
    const uses = new Map<string, Use[]>();
    addTo(uses, { kind: 'essay', essay }, chart);
    for (const claim of essay.claims) addTo(uses, { kind: 'claim', claim }, chart);
    return uses;
  });
}

const addTo = (uses: Map<string, Use[]>, use: Use, chart: Joined['chart']) =>
  namedBy(use, chart).forEach((id) => push(uses, id, use));

/** By incident, the claims and the essays that cite it. */
export const citingIn = perItem(({ essays }: Joined) => {
  const found = { claims: new Map<string, Claim[]>(), essays: new Map<string, Essay[]>() };
  for (const essay of essays) {
    for (const incident of essay.incidents) push(found.essays, incident, essay);
    for (const claim of essay.claims) for (const incident of claim.incidents) push(found.claims, incident, claim);
  }
  return found;
});

/** By chart, the place that shows it with all that belongs to it: an incident rather than a claim, a claim rather than a page. An essay is none. */
export const chartHomes = perItem(({ essays, incidents, method, pages }: Joined): ReadonlyMap<string, Use> => {
  const homes = new Map<string, Use>();
  const add = (use: Use, { charts }: { charts: readonly string[] }) => {
    for (const chart of charts) if (!homes.has(chart)) homes.set(chart, use);
  };
  for (const incident of incidents) add({ kind: 'incident', incident }, incident.note);
  for (const { claims } of essays) for (const claim of claims) add({ kind: 'claim', claim }, claim.note);
  // What an essay shows is told on its own page then, which other forms of it hold.
  const shown = new Set(essays.flatMap(({ charts }) => charts));
  for (const page of [...(method ? [method] : []), ...pages])
    add({ kind: 'page', page }, { charts: page.note.charts.filter((chart) => !shown.has(chart)) });
  return homes;
});

/** The page of a place. */
export function pageOf(use: Use): string {
  switch (use.kind) {
    case 'essay':
      return address.essay(use.essay.id);
    case 'claim':
      return address.claim(use.claim.essay, use.claim.id);
    case 'incident':
      return address.incident(use.incident.id);
    case 'page':
      return address.page(use.page.id);
  }
}

/** Ids, or citation keys, of the sources that a place names, each once, in its order. */
export function namedBy(use: Use, chart: Joined['chart']): string[] {
  const plotted = (charts: readonly string[]) =>
    charts.flatMap((id) => chart(id).series.flatMap(({ points }) => points.map(({ source }) => source)));
  switch (use.kind) {
    case 'essay':
      return unique([...use.essay.sources, ...plotted(use.essay.charts)]);
    case 'claim': {
      const { evidence, note } = use.claim;
      return unique([...evidence.map(({ source }) => source), ...note.sources, ...plotted(note.charts)]);
    }
    case 'incident': {
      const { note, timeline, figures, record } = use.incident;
      const listed = [...timeline, ...figures, ...record].flatMap(({ sources }) => sources);
      return unique([...note.sources, ...listed, ...plotted(note.charts)]);
    }
    case 'page': {
      const { sources, charts } = use.page.note;
      return unique([...sources, ...plotted(charts)]);
    }
  }
}

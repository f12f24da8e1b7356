import type { Edition, Essay, Incident, Use } from './edition.ts';
import { compareIds } from './schema/id.ts';
import type { Source } from './schema/source.ts';

/** An essay with all that belongs to it: what a file holds that stands alone. */
export interface Contents {
  essay: Essay;
  /** In time order: those that the essay or a note cites or whose charts it shows, and those to which their dossiers lead on. */
  incidents: Incident[];
  /** By id: those that the essay, its notes or these dossiers name. */
  sources: Source[];
}

export function contentsOf(edition: Edition, essay: Essay): Contents {
  const plotted = essay.charts
    .map(edition.chartHome)
    .flatMap((home) => (home?.kind === 'incident' ? home.incident.id : []));
  const cited = new Set([...essay.incidents, ...essay.claims.flatMap((claim) => claim.incidents), ...plotted]);
  // It grows while it is walked: what a dossier leads to comes in as well.
  for (const id of cited) for (const other of edition.incident(id).note.incidents) cited.add(other);
  const incidents = edition.incidentsInOrder(cited);

  const uses: Use[] = [
    { kind: 'essay', essay },
    ...essay.claims.map((claim): Use => ({ kind: 'claim', claim })),
    ...incidents.map((incident): Use => ({ kind: 'incident', incident })),
  ];
  const named = new Set(uses.flatMap((use) => edition.sourcesIn(use)));
  return { essay, incidents, sources: [...named].sort(compareIds) };
}

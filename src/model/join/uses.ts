import type { Chart, Claim, Essay, Incident, Use } from './joined.ts';
import { push, unique } from './lookup.ts';
import type { Source } from '../schema/source.ts';

/** Which place uses which sources, and which cites which incidents. */
export class Uses {
  readonly ofSource = new Map<string, Use[]>();
  readonly #sourcesIn = new Map<string, Source[]>();
  /** By incident, what cites it. */
  readonly claims = new Map<string, Claim[]>();
  readonly essays = new Map<string, Essay[]>();

  constructor(
    essays: readonly Essay[],
    incidents: readonly Incident[],
    chart: (id: string) => Chart,
    source: (id: string) => Source,
  ) {
    const add = (use: Use, named: readonly string[]) => {
      const used = unique(named);
      for (const id of used) push(this.ofSource, id, use);
      this.#sourcesIn.set(keyOf(use), used.map(source));
    };
    const plotted = (charts: readonly string[]) =>
      charts.flatMap((id) => chart(id).series.flatMap(({ points }) => points.map(({ source }) => source)));
    for (const essay of essays) {
      for (const incident of essay.incidents) push(this.essays, incident, essay);
      add({ kind: 'essay', essay }, [...essay.sources, ...plotted(essay.charts)]);
      for (const claim of essay.claims) {
        for (const incident of claim.incidents) push(this.claims, incident, claim);
        const { evidence, note } = claim;
        add({ kind: 'claim', claim }, [
          ...evidence.map(({ source }) => source),
          ...note.sources,
          ...plotted(note.charts),
        ]);
      }
    }
    for (const incident of incidents) {
      const { note, timeline, figures, record } = incident;
      add({ kind: 'incident', incident }, [
        ...note.sources,
        ...[...timeline, ...figures, ...record].flatMap(({ sources }) => sources),
        ...plotted(note.charts),
      ]);
    }
  }

  sourcesIn = (use: Use): readonly Source[] => this.#sourcesIn.get(keyOf(use)) ?? [];
}

const keyOf = (use: Use): string =>
  use.kind === 'essay'
    ? `essay ${use.essay.id}`
    : use.kind === 'claim'
      ? `claim ${use.claim.essay}/${use.claim.id}`
      : `incident ${use.incident.id}`;

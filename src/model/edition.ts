import { compareDates } from './date.ts';
import { compareIds } from './schema/id.ts';
import type { Chart, Claim, Entries, Essay, Incident, Use } from './join/joined.ts';
import { byId, found, perItem, unique } from './join/lookup.ts';
import { joinEssays, joinIncidents } from './join/parts.ts';
import { reasonsFor, type Reasons } from './join/reasons.ts';
import { emptyRegister, type Register } from './register/register.ts';
import type { Site } from './schema/site.ts';
import type { Source } from './schema/source.ts';
import { citingIn, namedBy, usesIn } from './join/uses.ts';

export type { Chart, Claim, Entries, Essay, Incident, Use } from './join/joined.ts';

/** So many essays are shown one by one wherever all are listed; a site with more has a page of all, and lists the newest. */
export const newestEssays = 50;

/** Everything joined by id, and the questions that pages and exports ask of it. */
export class Edition {
  readonly site: Site;
  /** What was ever published. */
  readonly register: Register;
  /** Newest first. */
  readonly essays: readonly Essay[];
  /** In time order. */
  readonly incidents: readonly Incident[];
  /** By id. */
  readonly sources: readonly Source[];
  /** Those that a page shows, by id. */
  readonly charts: readonly Chart[];

  readonly #essays: ReadonlyMap<string, Essay>;
  readonly #incidents: ReadonlyMap<string, Incident>;
  readonly #sources: ReadonlyMap<string, Source>;
  readonly #charts: ReadonlyMap<string, Chart>;
  readonly #places: ReadonlyMap<Incident, number>;

  /** @param entries Must have passed the check: a reference that leads nowhere throws. */
  constructor(entries: Entries, { drafts }: { drafts: boolean }) {
    this.site = entries.site;
    this.register = entries.register ?? emptyRegister;
    this.#incidents = byId(joinIncidents(entries));
    this.#sources = byId(entries.sources);
    this.#charts = byId(entries.charts.map(({ id, meta }) => ({ ...meta, id })));

    // The one gate for drafts: what does not pass here is in no page, feed or index.
    const shown = entries.essays.filter(({ meta }) => drafts || !meta.draft);
    this.essays = joinEssays({ ...entries, essays: shown }, this.register).sort(
      (a, b) => -compareDates(a.published, b.published) || compareIds(a, b),
    );
    this.#essays = byId(this.essays);
    this.incidents = [...this.#incidents.values()].sort((a, b) => compareDates(a.date, b.date) || compareIds(a, b));
    this.#places = new Map(this.incidents.map((incident, place) => [incident, place]));
    this.sources = [...this.#sources.values()].sort(compareIds);
    const shownIn = [
      ...this.essays.flatMap((essay) => [essay, ...essay.claims.map(({ note }) => note)]),
      ...this.incidents.map(({ note }) => note),
    ];
    this.charts = unique(shownIn.flatMap(({ charts }) => charts))
      .sort()
      .map(this.chart);
  }

  essay = (id: string): Essay => found(this.#essays, id);
  claim = (essay: string, id: string): Claim => found(claimsOf(this.essay(essay)), id);
  incident = (id: string): Incident => found(this.#incidents, id);
  source = (id: string): Source => found(this.#sources, id);
  chart = (id: string): Chart => found(this.#charts, id);

  /** Claims that bear on this one. */
  reasons = (claim: Claim): Reasons => reasonsFor(claim, this.essay(claim.essay));

  /** Claims of this essay that cite the incident, in its words or its note. */
  claimsCiting = (incident: string): readonly Claim[] => citingIn(this).claims.get(incident) ?? [];

  /** Essays whose text cites the incident. */
  essaysCiting = (incident: string): readonly Essay[] => citingIn(this).essays.get(incident) ?? [];

  /** Where a source is used; each place once, in the order essays, claims, incidents. */
  usesOf = (source: string): readonly Use[] => usesIn(this).get(source) ?? [];

  /** The sources that a place uses, in the order in which it names them. */
  sourcesIn = (use: Use): readonly Source[] => namedBy(use, this.chart).map(this.source);

  /** The incidents of these ids, once each, in time order. */
  incidentsInOrder = (ids: Iterable<string>): Incident[] =>
    unique([...ids].map(this.incident)).sort((a, b) => this.#place(a) - this.#place(b));

  /** The claim before and the claim after, in reading order. */
  neighbours = (claim: Claim): { previous: Claim | undefined; next: Claim | undefined } => {
    const { claims } = this.essay(claim.essay);
    return { previous: claims[claim.number - 2], next: claims[claim.number] };
  };

  #place = (incident: Incident): number => this.#places.get(incident) ?? 0;
}

/** The last day on which a claim, or the note on it, changed in substance. */
export const lastChange = ({ assessment, corrections, revisions }: Claim): string =>
  [assessment.assessed, ...[...corrections, ...revisions].map(({ date }) => date)].sort().at(-1) ?? assessment.assessed;

/** The claims of an essay by their ids, made when first asked for. */
const claimsOf = perItem(({ claims }: Essay) => byId(claims));

import type { ChartMeta } from './chart.ts';
import type { ClaimMeta, Level } from './claim.ts';
import { levels } from './claim.ts';
import { compareDates } from './date.ts';
import type { EssayMeta } from './essay.ts';
import type { IncidentMeta } from './incident.ts';
import type { ClaimMark, ParsedEssay, ParsedNote } from './parse.ts';
import { claimName, emptyRegister, type Register, type Revision } from './register/register.ts';
import type { Site } from './site.ts';
import { compareIds } from './id.ts';
import type { Source } from './source.ts';

export interface Essay extends EssayMeta, Omit<ParsedEssay, 'claims'> {
  id: string;
  language: string;
  /** In reading order. */
  claims: Claim[];
}

export interface Claim extends ClaimMeta, Omit<ClaimMark, 'incidents'> {
  essay: string;
  note: ParsedNote;
  /** Incidents cited in its words, then those to which its note links. */
  incidents: string[];
  /** What it has said since it was published, oldest first; none where it is not registered. */
  revisions: readonly Revision[];
}

export interface Incident extends IncidentMeta {
  id: string;
  note: ParsedNote;
}

export interface Chart extends ChartMeta {
  id: string;
}

/** What `content/` holds, as entries that may come in any order. */
export interface Entries {
  site: Site;
  essays: { id: string; meta: EssayMeta; parsed: ParsedEssay }[];
  claims: { id: string; essay: string; meta: ClaimMeta; note: ParsedNote }[];
  incidents: { id: string; meta: IncidentMeta; note: ParsedNote }[];
  sources: Source[];
  charts: { id: string; meta: ChartMeta }[];
  /** Left out where nothing has been published yet. */
  register?: Register | undefined;
}

/** A place that uses a source or cites an incident. */
export type Use =
  { kind: 'essay'; essay: Essay } | { kind: 'claim'; claim: Claim } | { kind: 'incident'; incident: Incident };

/** How many claims stand at each level, in the order of the levels; those with none are left out. */
export interface LevelCount {
  level: Level;
  count: number;
}

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

  readonly #essays: Map<string, Essay>;
  readonly #claims = new Map<string, Claim>();
  readonly #incidents: Map<string, Incident>;
  readonly #sources: Map<string, Source>;
  readonly #charts: Map<string, Chart>;
  readonly #sourceUses = new Map<string, Use[]>();
  readonly #sourcesIn = new Map<string, Source[]>();
  readonly #incidentUses = new Map<string, Claim[]>();
  readonly #incidentEssays = new Map<string, Essay[]>();
  readonly #places: ReadonlyMap<Incident, number>;
  readonly #reasons = new Map<string, { for: Claim[]; against: Claim[] }>();

  /** @param entries Must have passed the check: a reference that leads nowhere throws. */
  constructor(entries: Entries, { drafts }: { drafts: boolean }) {
    this.site = entries.site;
    this.register = entries.register ?? emptyRegister;
    this.#incidents = byId(entries.incidents.map(({ id, meta, note }) => ({ ...meta, id, note })));
    this.#sources = byId(entries.sources);
    this.#charts = byId(entries.charts.map(({ id, meta }) => ({ ...meta, id })));

    const notes = new Map(entries.claims.map((claim) => [`${claim.essay}/${claim.id}`, claim]));
    // The one gate for drafts: what does not pass here is in no page, feed or index.
    const shown = entries.essays.filter(({ meta }) => drafts || !meta.draft);
    this.essays = shown
      .map(({ id, meta, parsed }) => ({
        ...parsed,
        ...meta,
        id,
        language: meta.language ?? entries.site.language,
        claims: parsed.claims.map((mark) => {
          const claim = found(notes, `${id}/${mark.id}`);
          return {
            ...claim.meta,
            ...mark,
            essay: id,
            note: claim.note,
            incidents: unique([...mark.incidents, ...claim.note.incidents]),
            revisions: this.#revisions(id, mark.id),
          };
        }),
      }))
      .sort((a, b) => -compareDates(a.published, b.published) || compareIds(a, b));
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
    this.#index();
  }

  essay = (id: string): Essay => found(this.#essays, id);
  claim = (essay: string, id: string): Claim => found(this.#claims, `${essay}/${id}`);
  incident = (id: string): Incident => found(this.#incidents, id);
  source = (id: string): Source => found(this.#sources, id);
  chart = (id: string): Chart => found(this.#charts, id);

  /** Claims that support or attack this one. */
  reasons = (claim: Claim): { for: readonly Claim[]; against: readonly Claim[] } =>
    this.#reasons.get(key(claim)) ?? { for: [], against: [] };

  /** Claims of this essay that cite the incident, in its words or its note. */
  claimsCiting = (incident: string): readonly Claim[] => this.#incidentUses.get(incident) ?? [];

  /** Essays whose text cites the incident. */
  essaysCiting = (incident: string): readonly Essay[] => this.#incidentEssays.get(incident) ?? [];

  /** Where a source is used; each place once, in the order essays, claims, incidents. */
  usesOf = (source: string): readonly Use[] => this.#sourceUses.get(source) ?? [];

  /** The sources that a place uses, in the order in which it names them. */
  sourcesIn = (use: Use): readonly Source[] => this.#sourcesIn.get(useKey(use)) ?? [];

  /** The incidents of these ids, once each, in time order. */
  incidentsInOrder = (ids: Iterable<string>): Incident[] =>
    unique([...ids].map(this.incident)).sort((a, b) => this.#place(a) - this.#place(b));

  /** The claim before and the claim after, in reading order. */
  neighbours = (claim: Claim): { previous: Claim | undefined; next: Claim | undefined } => {
    const { claims } = this.essay(claim.essay);
    return { previous: claims[claim.number - 2], next: claims[claim.number] };
  };

  #place = (incident: Incident): number => this.#places.get(incident) ?? 0;

  #revisions(essay: string, id: string): readonly Revision[] {
    const entry = this.register.ids[claimName({ essay, id })];
    return entry?.state === 'live' ? (entry.revisions ?? []) : [];
  }

  #index() {
    for (const essay of this.essays) {
      for (const incident of essay.incidents) push(this.#incidentEssays, incident, essay);
      this.#use({ kind: 'essay', essay }, [...essay.sources, ...essay.charts.flatMap((id) => this.#chartSources(id))]);
      for (const claim of essay.claims) {
        this.#claims.set(key(claim), claim);
        this.#use({ kind: 'claim', claim }, [
          ...claim.evidence.map(({ source }) => source),
          ...claim.note.sources,
          ...claim.note.charts.flatMap((id) => this.#chartSources(id)),
        ]);
        for (const incident of claim.incidents) push(this.#incidentUses, incident, claim);
        for (const id of claim.supports) this.#reason(essay.id, id).for.push(claim);
        for (const id of claim.attacks) this.#reason(essay.id, id).against.push(claim);
      }
    }
    for (const incident of this.incidents) {
      this.#use({ kind: 'incident', incident }, [
        ...incident.note.sources,
        ...[...incident.timeline, ...incident.figures, ...incident.record].flatMap(({ sources }) => sources),
        ...incident.note.charts.flatMap((id) => this.#chartSources(id)),
      ]);
    }
  }

  #use(use: Use, sources: string[]) {
    const used = unique(sources);
    for (const source of used) push(this.#sourceUses, source, use);
    this.#sourcesIn.set(useKey(use), used.map(this.source));
  }

  #reason(essay: string, id: string) {
    const target = `${essay}/${id}`;
    const known = this.#reasons.get(target) ?? { for: [], against: [] };
    this.#reasons.set(target, known);
    return known;
  }

  #chartSources = (id: string) => this.chart(id).series.flatMap(({ points }) => points.map(({ source }) => source));
}

/** How many sources speak for and against a claim. */
export function countEvidence(claim: Claim): { for: number; against: number } {
  const count = (bearing: string) => claim.evidence.filter((item) => item.bearing === bearing).length;
  return { for: count('for'), against: count('against') };
}

/** The last day on which a claim, or the note on it, changed in substance. */
export const lastChange = ({ assessment, corrections, revisions }: Claim): string =>
  [assessment.assessed, ...[...corrections, ...revisions].map(({ date }) => date)].sort().at(-1) ?? assessment.assessed;

export function countLevels(claims: readonly Claim[]): LevelCount[] {
  return levels
    .map((level) => ({ level, count: claims.filter((claim) => claim.assessment.level === level).length }))
    .filter(({ count }) => count > 0);
}

const key = ({ essay, id }: { essay: string; id: string }) => `${essay}/${id}`;
const useKey = (use: Use): string =>
  use.kind === 'essay'
    ? `essay ${use.essay.id}`
    : use.kind === 'claim'
      ? `claim ${key(use.claim)}`
      : `incident ${use.incident.id}`;
const unique = <Item>(items: readonly Item[]): Item[] => [...new Set(items)];
const byId = <Item extends { id: string }>(items: readonly Item[]) => new Map(items.map((item) => [item.id, item]));

function found<Item>(map: ReadonlyMap<string, Item>, id: string): Item {
  const item = map.get(id);
  if (item === undefined) throw new ReferenceError(`Nothing has the id "${id}".`);
  return item;
}

function push<Item>(map: Map<string, Item[]>, id: string, item: Item) {
  const list = map.get(id);
  if (list) list.push(item);
  else map.set(id, [item]);
}

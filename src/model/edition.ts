import { methodPage } from './address.ts';
import type { Chart, Claim, Entries, Essay, Incident, SitePage, Use } from './join/joined.ts';
import { byId, found, unique } from './join/lookup.ts';
import { joinCharts, joinEssays, joinIncidents, joinPages, joinSources, type Listed } from './join/parts.ts';
import type { Picture } from './join/picture.ts';
import { perItem } from './read/once.ts';
import { reasonsFor, type Reasons } from './join/reasons.ts';
import { emptyRegister, type Register } from './register/register.ts';
import { pictureFile } from './schema/image.ts';
import type { Site } from './schema/site.ts';
import type { Source } from './schema/source.ts';
import { chartHomes, citingIn, namedBy, usesIn } from './join/uses.ts';

export type { Chart, Claim, Entries, Essay, Incident, SitePage, Use } from './join/joined.ts';

/** So many essays are shown one by one wherever all are listed; a site with more has a page of all, and lists the newest. */
export const newestEssays = 50;

/** Everything joined by id, and the questions that pages and exports ask of it. */
export class Edition {
  readonly site: Site;
  /** Whether it shows drafts to a few, before they are published. */
  readonly preview: boolean;
  /** What was ever published. */
  readonly register: Register;
  /** Newest first. */
  readonly essays: readonly Essay[];
  /** In time order. */
  readonly incidents: readonly Incident[];
  /** What the site says of itself and how it works (content/about.mdx), if it says anything. */
  readonly method: SitePage | undefined;
  /** Its other pages of its own, by id. */
  readonly pages: readonly SitePage[];
  /** By id. */
  readonly sources: readonly Source[];

  /** Those that texts show, by their paths in `public/`. */
  readonly pictures: ReadonlyMap<string, Picture>;

  readonly #essays: ReadonlyMap<string, Essay>;
  readonly #incidents: Listed<Incident>;
  readonly #sources: Listed<Source>;
  readonly #charts: ReadonlyMap<string, Chart>;

  /** @param entries Must have passed the check: a reference that leads nowhere throws. */
  constructor(entries: Entries, { drafts, preview = false }: { drafts: boolean; preview?: boolean }) {
    this.site = entries.site;
    this.preview = preview;
    this.register = entries.register ?? emptyRegister;
    this.pictures = entries.pictures ?? new Map();
    this.#incidents = joinIncidents(entries.incidents);
    this.#sources = joinSources(entries.sources);
    this.#charts = joinCharts(entries.charts);
    this.incidents = this.#incidents.list;
    const pages = joinPages(entries);
    this.method = pages.find(({ id }) => id === methodPage);
    this.pages = pages.filter(({ id }) => id !== methodPage);
    this.sources = this.#sources.list;
    // The one gate for drafts: what does not pass here is in no page, feed or index.
    const shown = entries.essays.filter(({ meta }) => drafts || !meta.draft);
    this.essays = joinEssays({ ...entries, essays: shown }, this.register);
    this.#essays = byId(this.essays);
  }

  /** Those that a page shows, by id. */
  get charts(): readonly Chart[] {
    return shownCharts(this);
  }

  essay = (id: string): Essay => found(this.#essays, id);
  claim = (essay: string, id: string): Claim => found(claimsOf(this.essay(essay)), id);
  incident = (id: string): Incident => found(this.#incidents.byId, id);
  source = (id: string): Source => found(this.#sources.byId, id);
  chart = (id: string): Chart => found(this.#charts, id);
  /** A picture by the address that a text has for it; nothing where it could not be measured. */
  picture = (address: string): Picture | undefined => this.pictures.get(pictureFile(address, '') ?? '');
  /** Where a chart stands with its questions, sources and table, if not in an essay: there it is shown briefly then. */
  chartHome = (chart: string): Use | undefined => chartHomes(this).get(chart);

  /** Claims that bear on this one. */
  reasons = (claim: Claim): Reasons => reasonsFor(claim, this.essay(claim.essay));

  /** Claims of this essay that cite the incident, in its words or its note. */
  claimsCiting = (incident: string): readonly Claim[] => citingIn(this).claims.get(incident) ?? [];

  /** Essays whose text cites the incident. */
  essaysCiting = (incident: string): readonly Essay[] => citingIn(this).essays.get(incident) ?? [];

  /** Where a source is used; each place once, in the order essays, claims, incidents, pages. */
  usesOf = (source: string): readonly Use[] => usesIn(this).get(source) ?? [];

  /** The sources that a place uses, in the order in which it names them. */
  sourcesIn = (use: Use): readonly Source[] => unique(namedBy(use, this.chart).map(this.source));

  /** The incidents of these ids, once each, in time order. */
  incidentsInOrder = (ids: Iterable<string>): Incident[] =>
    unique([...ids].map(this.incident)).sort((a, b) => this.#place(a) - this.#place(b));

  /** The claim before and the claim after, in reading order. */
  neighbours = (claim: Claim): { previous: Claim | undefined; next: Claim | undefined } => {
    const { claims } = this.essay(claim.essay);
    return { previous: claims[claim.number - 2], next: claims[claim.number] };
  };

  #place = (incident: Incident): number => placesIn(this.incidents).get(incident) ?? 0;
}

/** The last day on which a claim, or the note on it, changed in substance. */
export const lastChange = ({ assessment, corrections, revisions }: Claim): string =>
  [assessment.assessed, ...[...corrections, ...revisions].map(({ date }) => date)].sort().at(-1) ?? assessment.assessed;

/** The claims of an essay by their ids, made when first asked for. */
const claimsOf = perItem(({ claims }: Essay) => byId(claims));

/** Of each incident, its place in the list. */
const placesIn = perItem((incidents: readonly Incident[]) => new Map(incidents.map((one, place) => [one, place])));

const shownCharts = perItem(({ essays, incidents, method, pages, chart }: Edition): readonly Chart[] => {
  const texts = [
    ...essays.flatMap((essay) => [essay, ...essay.claims.map(({ note }) => note)]),
    ...[...incidents, ...(method ? [method] : []), ...pages].map(({ note }) => note),
  ];
  return unique(texts.flatMap(({ charts }) => charts))
    .sort()
    .map(chart);
});

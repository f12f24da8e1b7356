import { keysOf, levels } from './terms.ts';

/** Pages that every site has, by the id by which an own link names them. */
export const builtInPages = {
  about: '/about.html',
  corrections: '/corrections.html',
  data: '/data.html',
  search: '/search.html',
} as const;

/** That for which authors may write what it says. */
export const methodPage = 'about' satisfies keyof typeof builtInPages;

export const isBuiltIn = (page: string): page is keyof typeof builtInPages => Object.hasOwn(builtInPages, page);

/**
 * Where each page stands, from the root of the site. The pass after the build makes every link relative.
 * These are promises: a published address never changes.
 */
export const address = {
  home: '/index.html',
  method: builtInPages.about,
  corrections: builtInPages.corrections,
  search: builtInPages.search,
  /** One that every site has, or one that its authors wrote. */
  page: (page: string) => (isBuiltIn(page) ? builtInPages[page] : `/pages/${page}.html`),
  incidents: '/incidents/index.html',
  sources: '/sources/index.html',
  /** A site with more essays than its first page shows has a page of all. No essay is "index". */
  essays: '/essays/index.html',
  essay: (essay: string) => `/essays/${essay}.html`,
  claims: (essay: string) => `/claims/${essay}/index.html`,
  argument: (essay: string) => `/arguments/${essay}.html`,
  claim: (essay: string, claim: string) => `/claims/${essay}/${claim}.html`,
  /** What the claim said at one of its revisions, from 1, and what has changed since. */
  revision: (essay: string, claim: string, number: number) => `/claims/${essay}/${claim}.html#r${number}`,
  /** A card of the claim that any page may show in a frame. */
  embed: (essay: string, claim: string) => `/embeds/${essay}/${claim}.html`,
  /** The claim's words in the essay. */
  passage: (essay: string, claim: string) => `/essays/${essay}.html#${claim}`,
  /** A picture of a text, so many points wide. */
  picture: (name: string, width: number) => `/assets/${name}-${width}.webp`,
  /** A picture that lies beside a text, as it is; its name has its ending. */
  original: (name: string) => `/assets/pictures/${name}`,
  /** What maps lie upon. */
  baseMap: (map: string) => `/maps/${map}.svg`,
  /** Where the maps say how borders are drawn. */
  borders: '/incidents/index.html#borders',
  /** The incidents that began in a year, on a site that has too many for one page. */
  incidentsOf: (year: string) => `/incidents/years/${year}.html`,
  incident: (incident: string) => `/incidents/${incident}.html`,
  /** Where a source has stood from the beginning; links are led on where the list has outgrown its page. */
  source: (source: string) => `/sources/index.html#${source}`,
  /** The sources whose ids begin so, on a site that has too many for one page. */
  sourcesBy: (prefix: string) => `/sources/by-${prefix}.html`,
  /** The essay with all that belongs to it, in one file to take along. */
  edition: (essay: string, format: EditionFormat) => `/editions/${essay}.${format}`,
  /** The same words as plain Markdown, beside the page of an essay, a claim or an incident. */
  alternate: (page: string) => page.replace(/\.html$/, '.md'),
  /** What the site holds, for machines that read text. */
  overview: '/llms.txt',
  sitemap: '/sitemap.xml',
  /** A part of it, from 1, on a site with more pages than one file should list. */
  sitemapPart: (number: number) => `/sitemap-${number}.xml`,
  /** New essays and incidents, new and revised claims. */
  feed: (format: FeedFormat) => `/feed.${format}`,
  /** The figures of a chart, as CSV. */
  chartData: (chart: string) => `/data/charts/${chart}.csv`,
  /** Everything as data. No essay is "schema". */
  data: {
    page: builtInPages.data,
    schema: '/data/schema.json',
    /** The register of what was ever published, with which the next build is compared. No essay is "published". */
    register: '/data/published.json',
    essay: (essay: string, format: EssayData) => `/data/${essay}.${format}`,
    incidents: (format: IncidentData) => `/data/incidents.${format}`,
    /** Of what is parted as the pages are, the parts. */
    incidentsOf: (year: string, format: IncidentData) => `/data/incidents/${year}.${format}`,
    sources: (format: SourceData) => `/data/sources.${format}`,
    sourcesBy: (prefix: string, format: SourceData) => `/data/sources/by-${prefix}.${format}`,
  },
  /** Pictures for those who link to a page. No id is "index". */
  cards: {
    site: '/cards/index.png',
    essay: (essay: string) => `/cards/${essay}.png`,
    claim: (essay: string, claim: string) => `/cards/${essay}/${claim}.png`,
    incident: (incident: string) => `/cards/incidents/${incident}.png`,
  },
} as const;

/** What the site itself has at its root, in whatever capitals: no other file may stand there. */
export const siteNames =
  /^(?:(?:404|about|corrections|data|index|search)\.html|arguments|assets|cards|claims|data|editions|embeds|essays|incidents|maps|pages|sources|feed\.(?:json|xml)|(?:llms|robots)\.txt|sitemap(?:-\d+)?\.xml)$/i;

/** Anchors that a page of each kind has of its own, so that no heading and no claim may take them. */
export const pageAnchors = {
  essay: /^(main|p\d+|note-.+|incidents-cited|footnotes|footnote-.+)$/,
  claim: /^(main|words|note|evidence|argument|incidents|original|cite|sources|history|r\d+|footnotes|footnote-.+)$/,
  incident: /^(main|timeline|figures|record|cited|cite|sources|footnotes|footnote-.+)$/,
  page: /^(main|footnotes|footnote-.+)$/,
  about: new RegExp(`^(main|levels|${keysOf(levels).join('|')}|rights|data|footnotes|footnote-.+)$`),
} as const;

export type EditionFormat = 'html' | 'epub' | 'pdf';
export type FeedFormat = 'xml' | 'json';

export type IncidentData = 'csv' | 'geojson';
export type SourceData = 'csv' | 'csl.json' | 'bib' | 'ris';

export type EssayData =
  | 'json'
  | 'claims.csv'
  | 'evidence.csv'
  | 'annotations.json'
  | 'hypothesis.json'
  | 'hypothesis-essay.json'
  | 'argdown'
  | 'argument.json';

/** The whole address of a page, for what leaves the site: `/about.html` at `https://example.org/a` is `https://example.org/a/about.html`. */
export const absolute = (path: string, site: string): string =>
  new URL(`.${path}`, site.endsWith('/') ? site : `${site}/`).href;

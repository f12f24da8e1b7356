import type { Tools } from '../tools.ts';

/** What cards and feeds say. */
export const data = ({ number: written }: Tools<'en'>) => ({
  /** On pictures of an essay that restates another text. */
  after: (names: string) => `After ${names}`,
  claimOf: (number: number, all: number) => `Claim ${number} of ${all}`,
  /** Of a file that grew too large. */
  parted: (parts: number, explains: string) => `Where to find its ${written(parts)} parts. In each: ${explains}`,
  /** Data files: what each is called, and what is in it. */
  files: {
    essay: {
      format: 'JSON',
      explains:
        'All of it: the text, the claims with their notes and evidence, the incidents, the sources, the charts.',
    },
    claims: {
      format: 'CSV, claims',
      explains: 'A row for each claim: its words, how it stands and why, what it bears on.',
    },
    evidence: { format: 'CSV, evidence', explains: 'A row for each source that bears on a claim, and what it says.' },
    argdown: { format: 'Argdown', explains: 'Which claim supports or attacks which, as text that Argdown draws.' },
    argument: { format: 'JSON, argument', explains: 'The same as a graph.' },
    annotations: {
      format: 'Web Annotation',
      explains: 'The claims as annotations of the essay, in the form of the W3C.',
    },
    annotationsOfBoth: {
      format: 'Web Annotation',
      explains: 'The claims as annotations of the original and of the essay here, in the form of the W3C.',
    },
    hypothesis: {
      format: 'Hypothesis',
      explains:
        'The same of the essay here, for the Hypothesis client: open its page, log in, then Share, Import, and choose this file.',
    },
    hypothesisOfOriginal: {
      format: 'Hypothesis, original',
      explains: 'The same of the original: open its page, and import this file there.',
    },
    incidents: {
      format: 'CSV',
      explains: 'A row for each incident: when, where, who, how it ended, and which claims cite it.',
    },
    places: {
      format: 'GeoJSON',
      explains: 'The same as points for a map; “precision” says how exactly each is placed.',
    },
    sources: {
      format: 'CSV',
      explains: 'A row for each source, with what it says that matters here and where it is used.',
    },
    csl: {
      format: 'CSL-JSON',
      explains:
        'The references for Zotero, Pandoc and other processors of citations; what each says that matters here is its note.',
    },
    bibtex: {
      format: 'BibTeX',
      explains:
        'The same for LaTeX, with the types and fields of BibLaTeX. Zotero would take newspapers for journals: it reads CSL-JSON better.',
    },
    ris: { format: 'RIS', explains: 'The same for EndNote, Mendeley and Zotero.' },
    chart: { format: 'CSV', explains: 'A row for each figure of {title}, with its source.' },
    schema: { format: 'JSON Schema', explains: 'What the JSON of an essay holds.' },
    register: {
      format: 'JSON',
      explains:
        'Every id that was ever published, with all that each claim has said: the next build is compared with it.',
    },
  },
  page: {
    title: 'Data',
    description:
      'Everything on this site as files for other programs: essays, claims, incidents, sources and the argument.',
    lead: 'Everything on this site, as files for other programs. By {publisher}; you may use them under {license}. The {method} says what the levels mean.',
    method: 'method',
    charts: 'Charts',
    schema: 'Schema',
    pages: 'In and beside the pages',
    machines:
      'Each page of an essay, a claim or an incident tells machines what it is: in JSON-LD, in the terms of schema.org, and in the tags of Highwire and of Dublin Core, from which Zotero and other reference managers read it. From the page of a claim or an incident they take all its sources at once: Zotero’s button lists them. The words of each page stand beside it as Markdown, under the same address with .md in place of .html; {overview} lists them.',
    sitemap: 'All pages are in {sitemap}.',
    reading: 'How to read them',
    paragraphs: [
      'All files are UTF-8. Ids are those in the addresses of the pages, and never change. Dates are as precise as they are known, in the Extended Date/Time Format: 2018-02 is some day of that month, 2004-06~ is about then. Tables of incidents give the first and last day that a date may mean, too. Where a field of a table holds several ids, a semicolon and a space part them.',
      'Tables begin with a byte order mark, by which spreadsheets know their encoding. A cell whose text begins with one of the signs = + - @ has an apostrophe before it, so that no spreadsheet runs it as a formula: a program that reads the table takes it away.',
      'Lists of sources for reference managers have a note on each source: what it says that matters here, its stance, how it was read, and when and where a copy was archived. Annotations quote the page of the essay as it stands now.',
      'Each essay can be taken along as one HTML file and as an EPUB, notes, incidents and sources included. The EPUB conforms to EPUB Accessibility 1.1 at level AA of WCAG 2.2.',
      'The originals are not in these files, but for quotations and the first and last words of each passage that a claim restates.',
    ],
  },
  /** What machines that read text are told in llms.txt. */
  overview: {
    about:
      'Each essay is a text in which every claim is marked. Each claim has a page with what supports it, what speaks against it and the sources, and each incident a dossier.',
    drafts: 'This site shows drafts. It is not published, and nothing of it is to be quoted or kept.',
    claims: (title: string) => `Claims of ${title}`,
    pages: 'Pages',
  },
  feed: {
    claims: (counts: string) => `Claims: ${counts}.`,
    cited: 'Cited in {essay}.',
    claim: (number: number) => `Claim ${number} of {essay}.`,
    revision: (number: number, why: string) => `Revision ${number}: ${why}`,
  },
});

export type DataWords = ReturnType<typeof data>;

import { address, type IncidentData, type SourceData } from '../model/address.ts';
import type { Edition, Essay, Incident } from '../model/edition.ts';
import { partIncidents, type IncidentYear } from '../model/incident-years.ts';
import { layOutSources, pagesFrom, type SourcePage } from '../model/source-pages.ts';
import type { Source } from '../model/source.ts';
import { toAnnotations } from './annotations.ts';
import { toArgdown } from './argdown.ts';
import { argumentGraph } from './argument-json.ts';
import { toBibTeX } from './bibtex.ts';
import { chartToCsv } from './chart-csv.ts';
import { editionData } from './edition-json.ts';
import { editionJsonSchema } from './edition-schema.ts';
import { incidentsToGeoJson } from './geojson.ts';
import { toHypothesis } from './hypothesis.ts';
import { toCslJson } from './reference.ts';
import { partedFiles, partsAsSources, partsToCsv, type Growing, type Part } from './parted-files.ts';
import { toRis } from './ris.ts';
import { claimsToCsv, evidenceToCsv, incidentsToCsv, sourcesToCsv } from './tables.ts';

/** A file of data that the site hands out. */
export interface DataFile {
  /** From the root of the site. */
  path: string;
  /** What the format is called. */
  format: string;
  /** What is in it, in a sentence. */
  explains: string;
  /** Media type. */
  type: string;
  write: () => string;
}

const json = (value: object) => `${JSON.stringify(value, null, 2)}\n`;
const utf8 = (type: string) => `${type}; charset=utf-8`;
const csv = utf8('text/csv');

/** What belongs to one essay. */
export const essayFiles = (essay: Essay, edition: Edition): DataFile[] => {
  const { id, original } = essay;
  const path = (format: Parameters<typeof address.data.essay>[1]) => address.data.essay(id, format);
  return [
    {
      path: path('json'),
      format: 'JSON',
      explains:
        'All of it: the text, the claims with their notes and evidence, the incidents, the sources, the charts.',
      type: 'application/json',
      write: () => json(editionData(essay, edition)),
    },
    {
      path: path('claims.csv'),
      format: 'CSV, claims',
      explains: 'A row for each claim: its words, how it stands and why, what it bears on.',
      type: csv,
      write: () => claimsToCsv(essay, edition),
    },
    {
      path: path('evidence.csv'),
      format: 'CSV, evidence',
      explains: 'A row for each source that bears on a claim, and what it says.',
      type: csv,
      write: () => evidenceToCsv(essay),
    },
    {
      path: path('annotations.json'),
      format: 'Web Annotation',
      explains: original
        ? 'The claims as annotations of the original, in the form of the W3C.'
        : 'The claims as annotations of the essay, in the form of the W3C.',
      type: 'application/ld+json',
      write: () => json(toAnnotations(essay, edition)),
    },
    ...(original
      ? [
          {
            path: path('hypothesis.json'),
            format: 'Hypothesis',
            explains:
              'The same for the Hypothesis client: open the original, log in, then Share, Import, and choose this file.',
            type: 'application/json',
            write: () => json(toHypothesis({ ...essay, original }, edition)),
          },
        ]
      : []),
    {
      path: path('argdown'),
      format: 'Argdown',
      explains: 'Which claim supports or attacks which, as text that Argdown draws.',
      type: utf8('text/plain'),
      write: () => toArgdown(argumentGraph(essay, edition)),
    },
    {
      path: path('argument.json'),
      format: 'JSON, argument',
      explains: 'The same as a graph.',
      type: 'application/json',
      write: () => json(argumentGraph(essay, edition)),
    },
  ];
};

/** All incidents, or where they are parted by year, where each year's are. */
export const incidentFiles = (edition: Edition): DataFile[] => {
  const years = partIncidents(edition.incidents);
  return years.length === 0
    ? filesOfIncidents(address.data.incidents, edition.incidents, edition)
    : partedFiles(
        filesOfIncidents(address.data.incidents, edition.incidents, edition),
        years.map((year) => ({ items: year.incidents.length, files: incidentFilesOf(year, edition) })),
        edition,
      );
};

/** The incidents of a year. */
export const incidentFilesOf = ({ year, incidents }: Omit<IncidentYear, 'path'>, edition: Edition): DataFile[] =>
  filesOfIncidents((format) => address.data.incidentsOf(year, format), incidents, edition);

const filesOfIncidents = (
  path: (format: IncidentData) => string,
  incidents: readonly Incident[],
  edition: Edition,
): Growing[] => [
  {
    path: path('csv'),
    format: 'CSV',
    explains: 'A row for each incident: when, where, who, how it ended, and which claims cite it.',
    type: csv,
    write: () => incidentsToCsv(edition, incidents),
    list: partsToCsv,
  },
  {
    path: path('geojson'),
    format: 'GeoJSON',
    explains: 'The same as points for a map; “precision” says how exactly each is placed.',
    type: 'application/geo+json',
    write: () => json(incidentsToGeoJson(edition, incidents)),
    // RFC 7946, section 6.1: members of one's own may stand beside those of the format.
    list: (parts) => json({ type: 'FeatureCollection', features: [], parts }),
  },
];

/** All sources in use, or where they are parted as their pages are, where each part is. */
export const sourceFiles = (edition: Edition): DataFile[] => {
  const first = layOutSources(edition);
  const all = filesOfSources(address.data.sources, first.holds, edition);
  if (first.parts.length === 0) return all;
  return partedFiles(
    all,
    sourceParts(first).map((page) => ({ items: page.holds.length, files: sourceFilesOf(page, edition) })),
    edition,
  );
};

/** The sources of a page that is a part of the list. */
export const sourceFilesOf = ({ prefix, holds }: SourcePage, edition: Edition): DataFile[] =>
  filesOfSources((format) => address.data.sourcesBy(prefix, format), holds, edition);

const sourceParts = (first: SourcePage) => pagesFrom(first).filter(({ prefix, holds }) => prefix && holds.length > 0);

const filesOfSources = (path: (format: SourceData) => string, ids: readonly string[], edition: Edition): Growing[] => {
  const written = (write: (sources: readonly Source[]) => string) => ({
    write: () => write(ids.map(edition.source)),
    list: (parts: readonly Part[]) => write(partsAsSources(parts, edition)),
  });
  return [
    {
      path: path('csv'),
      format: 'CSV',
      explains: 'A row for each source, with what it says that matters here and where it is used.',
      type: csv,
      write: () => sourcesToCsv(ids.map(edition.source), edition),
      list: partsToCsv,
    },
    {
      path: path('csl.json'),
      format: 'CSL-JSON',
      explains: 'The references for Zotero, Pandoc and other processors of citations.',
      type: 'application/vnd.citationstyles.csl+json',
      ...written((sources) => json(sources.map(toCslJson))),
    },
    {
      path: path('bib'),
      format: 'BibTeX',
      explains: 'The same for LaTeX, with the fields of BibLaTeX.',
      type: utf8('application/x-bibtex'),
      ...written(toBibTeX),
    },
    {
      path: path('ris'),
      format: 'RIS',
      explains: 'The same for EndNote, Mendeley and Zotero.',
      type: utf8('application/x-research-info-systems'),
      ...written(toRis),
    },
  ];
};

/** The figures of each chart, one file a chart. */
export const chartFiles = (edition: Edition): DataFile[] =>
  edition.charts.map((chart) => ({
    path: address.chartData(chart.id),
    format: 'CSV',
    explains: `${chart.title}: a row for each figure, with its source.`,
    type: csv,
    write: () => chartToCsv(chart, edition),
  }));

export const schemaFile: DataFile = {
  path: address.data.schema,
  format: 'JSON Schema',
  explains: 'What the JSON of an essay holds.',
  type: 'application/schema+json',
  write: () => json(editionJsonSchema()),
};

export const dataFiles = (edition: Edition): DataFile[] => [
  ...edition.essays.flatMap((essay) => essayFiles(essay, edition)),
  ...incidentFiles(edition),
  ...partIncidents(edition.incidents).flatMap((year) => incidentFilesOf(year, edition)),
  ...sourceFiles(edition),
  ...sourceParts(layOutSources(edition)).flatMap((page) => sourceFilesOf(page, edition)),
  ...chartFiles(edition),
  schemaFile,
];

import { address } from '../model/address.ts';
import type { Edition } from '../model/edition.ts';
import { partIncidents } from '../model/incident-years.ts';
import { formatRegister, type Register } from '../model/register/register.ts';
import { layOutSources } from '../model/source-pages.ts';
import { chartToCsv } from './tables/chart-csv.ts';
import { editionJsonSchema } from './edition/edition-schema.ts';
import { csv, json, type DataFile } from './files/data-file.ts';
import { essayFiles } from './files/essay-files.ts';
import { incidentFiles, incidentFilesOf } from './files/incident-files.ts';
import { sourceFiles, sourceFilesOf, sourceParts } from './files/source-files.ts';

/** The figures of each chart, one file a chart. */
export const chartFiles = (edition: Edition): DataFile[] =>
  edition.charts.map((chart) => ({
    path: address.chartData(chart.id),
    holds: 'chart',
    title: chart.title,
    type: csv,
    write: () => chartToCsv(chart, edition),
  }));

export const schemaFile: DataFile = {
  path: address.data.schema,
  holds: 'schema',
  type: 'application/schema+json',
  write: () => json(editionJsonSchema()),
};

/** What a site with drafts has in the place of its register: it is none with which a build is to be compared, wherever somebody may put it. */
export const noRegister = json({ drafts: true });

export const registerFile = (edition: Edition): DataFile => ({
  path: address.data.register,
  holds: 'register',
  type: 'application/json',
  write: () => (edition.preview ? noRegister : formatRegister(shownRegister(edition))),
});

/** Without the sources that only a draft names. */
function shownRegister({ register, sources, usesOf }: Edition): Register {
  const unused = new Set(sources.filter(({ id }) => usesOf(id).length === 0).map(({ id }) => `source:${id}`));
  const shown = Object.entries(register.ids).filter(([name, { state }]) => state !== 'live' || !unused.has(name));
  return { ...register, ids: Object.fromEntries(shown) };
}

/** All but those that quote finished pages. */
export const dataFiles = (edition: Edition): DataFile[] => [
  ...edition.essays.flatMap((essay) => essayFiles(essay, edition).filter((file) => 'write' in file)),
  ...incidentFiles(edition),
  ...partIncidents(edition.incidents).flatMap((year) => incidentFilesOf(year, edition)),
  ...sourceFiles(edition),
  ...sourceParts(layOutSources(edition)).flatMap((page) => sourceFilesOf(page, edition)),
  ...chartFiles(edition),
  schemaFile,
  registerFile(edition),
];

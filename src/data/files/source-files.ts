import { address, type SourceData } from '../../model/address.ts';
import type { Edition } from '../../model/edition.ts';
import { layOutSources, pagesFrom, type SourcePage } from '../../model/source-pages.ts';
import type { Source } from '../../model/schema/source.ts';
import { toBibTeX } from '../sources/bibtex.ts';
import { partedFiles, partsAsSources, partsToCsv, type Growing, type Part } from '../parted-files.ts';
import { toAnnotatedCslJson } from '../sources/csl-json.ts';
import { toRis } from '../sources/ris.ts';
import { sourcesToCsv } from '../tables/tables.ts';
import { wordsFor } from '../../words/words.ts';
import { csv, json, utf8, type DataFile } from './data-file.ts';

/** All sources in use, or where they are parted as their pages are, where each part is. */
export const sourceFiles = (edition: Edition): readonly DataFile[] => {
  const first = layOutSources(edition);
  return partedFiles(
    filesOfSources(address.data.sources, first.holds, edition),
    sourceParts(first).map((page) => ({ items: page.holds.length, files: sourceFilesOf(page, edition) })),
    edition,
  );
};

/** The sources of a page that is a part of the list. */
export const sourceFilesOf = ({ prefix, holds }: SourcePage, edition: Edition): DataFile[] =>
  filesOfSources((format) => address.data.sourcesBy(prefix, format), holds, edition);

/** Those of its pages that are parts. */
export const sourceParts = (first: SourcePage) =>
  pagesFrom(first).filter(({ prefix, holds }) => prefix && holds.length > 0);

const filesOfSources = (path: (format: SourceData) => string, ids: readonly string[], edition: Edition): Growing[] => {
  const words = wordsFor(edition.site.language);
  const written = (write: (sources: readonly Source[]) => string) => ({
    write: () => write(ids.map(edition.source)),
    list: (parts: readonly Part[]) => write(partsAsSources(parts, edition)),
  });
  return [
    {
      path: path('csv'),
      holds: 'sources',
      type: csv,
      write: () => sourcesToCsv(ids.map(edition.source), edition),
      list: partsToCsv,
    },
    {
      path: path('csl.json'),
      holds: 'csl',
      type: 'application/vnd.citationstyles.csl+json',
      ...written((sources) => json(toAnnotatedCslJson(sources, words))),
    },
    {
      path: path('bib'),
      holds: 'bibtex',
      type: utf8('application/x-bibtex'),
      ...written((sources) => toBibTeX(sources, words)),
    },
    {
      path: path('ris'),
      holds: 'ris',
      type: utf8('application/x-research-info-systems'),
      ...written((sources) => toRis(sources, words)),
    },
  ];
};

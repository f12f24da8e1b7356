import { address, type EssayData } from '../../model/address.ts';
import type { Edition, Essay } from '../../model/edition.ts';
import { toArgdown } from '../argument/argdown.ts';
import { argumentGraph } from '../argument/argument-json.ts';
import { editionData } from '../edition/edition-json.ts';
import { claimsToCsv, evidenceToCsv } from '../tables/tables.ts';
import { annotationFiles } from './annotation-files.ts';
import { csv, json, utf8, type DataFile, type QuotingFile } from './data-file.ts';

/** What belongs to one essay. Where it marks no claim, all that there is to tell stands in the first file. */
export const essayFiles = (essay: Essay, edition: Edition): (DataFile | QuotingFile)[] => [
  {
    path: address.data.essay(essay.id, 'json'),
    format: 'JSON',
    explains: 'All of it: the text, the claims with their notes and evidence, the incidents, the sources, the charts.',
    type: 'application/json',
    write: () => json(editionData(essay, edition)),
  },
  ...(essay.claims.length === 0 ? [] : filesOfClaims(essay, edition)),
];

function filesOfClaims(essay: Essay, edition: Edition): (DataFile | QuotingFile)[] {
  const path = (format: EssayData) => address.data.essay(essay.id, format);
  return [
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
    ...annotationFiles(essay, edition),
  ];
}

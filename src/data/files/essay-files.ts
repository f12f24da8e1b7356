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
    holds: 'essay',
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
      holds: 'claims',
      type: csv,
      write: () => claimsToCsv(essay, edition),
    },
    {
      path: path('evidence.csv'),
      holds: 'evidence',
      type: csv,
      write: () => evidenceToCsv(essay),
    },
    {
      path: path('argdown'),
      holds: 'argdown',
      type: utf8('text/plain'),
      write: () => toArgdown(argumentGraph(essay, edition)),
    },
    {
      path: path('argument.json'),
      holds: 'argument',
      type: 'application/json',
      write: () => json(argumentGraph(essay, edition)),
    },
    ...annotationFiles(essay, edition),
  ];
}

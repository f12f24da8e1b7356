import { expect, test } from 'vitest';
import { partedFiles, partsAsSources, partsToCsv, type Growing } from '../../src/data/parted-files.ts';
import { toRis } from '../../src/data/sources/ris.ts';
import { largeEdition } from '../fixtures/large.ts';

const file = (path: string): Growing => ({
  path,
  holds: 'incidents',
  type: 'text/csv; charset=utf-8',
  write: () => 'all of it',
  list: partsToCsv,
});

test('a file that has outgrown itself keeps its address, and says where its parts are', () => {
  const [whole] = partedFiles(
    [file('/data/incidents.csv')],
    [
      { items: 700, files: [file('/data/incidents/1940.csv')] },
      { items: 1, files: [file('/data/incidents/1941.csv')] },
    ],
    largeEdition(),
  );

  expect({ path: whole?.path, parts: whole?.parts, text: whole?.write() }).toEqual({
    path: '/data/incidents.csv',
    parts: 2,
    text: '\uFEFFfile,items,address\r\ndata/incidents/1940.csv,700,../data/incidents/1940.csv\r\ndata/incidents/1941.csv,1,../data/incidents/1941.csv\r\n',
  });
});

test('in a format of references the parts of a list are data sets', () => {
  const parts = [{ file: 'data/sources/a.ris', items: 700, address: '../data/sources/a.ris' }];

  expect(toRis(partsAsSources(parts, largeEdition())).split('\r\n')).toEqual([
    'TY  - DATA',
    'ID  - data/sources/a.ris',
    'AU  - Large',
    'TI  - data/sources/a.ris, 700 items',
    'UR  - ../data/sources/a.ris',
    'LA  - en-GB',
    'N1  - A part of this list.',
    'ER  - ',
    '',
  ]);
});

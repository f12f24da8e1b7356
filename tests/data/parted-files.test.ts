import { expect, test } from 'vitest';
import { partedFiles, partsToCsv, type Growing } from '../../src/data/parted-files.ts';
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

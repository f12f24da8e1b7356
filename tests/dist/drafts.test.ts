import { strFromU8, unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dist, listFiles, nowhere } from './site.ts';

// "xyzzy" stands in the draft's id, title, text, claim, note, source and chart, and nowhere else.
test.each([
  ['at an address', dist],
  ['in a shell that says NODE_ENV=development', nowhere],
])('a draft is nowhere in what is built %s: no page, feed, data, search index or book', (_where, folder) => {
  const files = listFiles(folder);

  expect(files.filter((file) => /xyzzy/i.test(file) || /xyzzy/i.test(textOf(join(folder, file))))).toEqual([]);
  expect(files).toEqual(
    expect.arrayContaining([
      'claims/bridges/too-cheap.html',
      'data/bridges.json',
      'data/sources.csv',
      'editions/bridges.epub',
      'essays/bridges.html',
      'essays/bridges.md',
      'llms.txt',
      expect.stringMatching(/^assets\/search-claim-/),
    ]),
  );
});

/** What can be read in a file; a book is a packed folder. */
function textOf(path: string): string {
  const bytes = readFileSync(path);
  if (!path.endsWith('.epub')) return bytes.toString('latin1');
  return Object.entries(unzipSync(bytes))
    .map(([name, part]) => `${name}\n${strFromU8(part, true)}`)
    .join('\n');
}

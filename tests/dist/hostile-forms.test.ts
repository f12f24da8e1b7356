import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentsOf } from '../../src/model/contents.ts';
import { sites } from '../fixtures/built-site.ts';
import { joinContent } from '../fixtures/join.ts';
import { root } from '../fixtures/project.ts';
import { wideContent } from '../fixtures/wide.ts';
import { alternatesThatDepart, boundPagesThatDepart, readEpub, readSingleFile } from './departures.ts';

// Every text of this site holds what a format may choke on.
const dist = join(root, sites.hostile.folder, 'dist');
const edition = joinContent(wideContent);

test('each Markdown alternate says what its page says', () => {
  expect(alternatesThatDepart(dist)).toEqual([]);
});

test.each([
  ['single-file edition', readSingleFile],
  ['EPUB', readEpub],
])('the %s says what each of its pages says', (_, read) => {
  const [essay] = edition.essays;

  expect(boundPagesThatDepart(dist, contentsOf(edition, essay!), read(dist, essay!.id))).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import { contentsOf } from '../../../src/model/contents.ts';
import { readEdition } from '../content.ts';
import { alternatesThatDepart, boundPagesThatDepart, readEpub, readSingleFile } from '../departures.ts';
import { dist } from '../site.ts';

const edition = readEdition();

test('each Markdown alternate says what its page says: words in order, alignment, ticks, code and titles', () => {
  expect(alternatesThatDepart(dist)).toEqual([]);
});

describe.each(edition.essays)('$id', (essay) => {
  test.each([
    ['single-file edition', readSingleFile],
    ['EPUB', readEpub],
  ])('its %s says what each of the pages says that are bound in it', (_, read) => {
    expect(boundPagesThatDepart(dist, contentsOf(edition, essay), read(dist, essay.id))).toEqual([]);
  });
});

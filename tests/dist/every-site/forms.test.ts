import { describe, expect, test } from 'vitest';
import { contentsOf } from '../../../src/model/contents.ts';
import { readEdition } from '../content.ts';
import { alternatesThatDepart, boundPagesThatDepart } from '../departures.ts';
import { dist } from '../site.ts';

const edition = readEdition();

test('each Markdown alternate says what its page says: words in order, alignment, ticks, code and titles', () => {
  expect(alternatesThatDepart(dist)).toEqual([]);
});

describe.each(edition.essays)('$id', (essay) => {
  test('its single-file edition says what each of the pages says that are bound in it', () => {
    expect(boundPagesThatDepart(dist, contentsOf(edition, essay))).toEqual([]);
  });
});

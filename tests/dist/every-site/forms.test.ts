import { expect, test } from 'vitest';
import { alternatesThatDepart } from '../departures.ts';
import { dist } from '../site.ts';

test('each Markdown alternate says what its page says: words in order, alignment, ticks, code and titles', () => {
  expect(alternatesThatDepart(dist)).toEqual([]);
});

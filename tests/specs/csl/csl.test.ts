import fc from 'fast-check';
import { expect, test } from 'vitest';
import { item } from './items.ts';
import { run } from './run.ts';

test('of 50 sources over all that CSL knows each is built, and held by references, CSL-JSON, BibTeX and RIS', async () => {
  const { refused, lost } = await run(fc.sample(item, { seed: 1940, numRuns: 50 }));

  expect(refused).toEqual([]);
  expect(lost).toEqual([]);
});

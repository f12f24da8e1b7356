import fc from 'fast-check';
import { expect, test } from 'vitest';
import { item } from './items.ts';
import { run } from './run.ts';

test('of 1,000 sources over all that CSL knows each is built, and held by references, CSL-JSON, BibTeX and RIS', async () => {
  const { built, refused, lost } = await run(fc.sample(item, { seed: 1879, numRuns: 1000 }));

  expect(refused).toEqual([]);
  expect(lost).toEqual([]);
  expect(built.length).toBe(1000);
});

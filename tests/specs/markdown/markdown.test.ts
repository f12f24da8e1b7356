import fc from 'fast-check';
import { expect, test } from 'vitest';
import { examples } from './examples.ts';
import { run } from './run.ts';

const SEED = 2014;

test('of 40 examples of CommonMark and GFM each is refused with a message at its place, or said whole in every form', async () => {
  const [sample = []] = fc.sample(fc.shuffledSubarray([...examples], { minLength: 40, maxLength: 40 }), {
    seed: SEED,
    numRuns: 1,
  });

  const { built, refused, departures } = await run(sample);

  expect(departures).toEqual([]);
  expect([built.length > 15, refused.length > 10]).toEqual([true, true]);
});

import { expect, test } from 'vitest';
import { examples } from './examples.ts';
import { run } from './run.ts';

test('each example of CommonMark and GFM is refused with a message at its place, or said whole in every form', async () => {
  const { built, refused, departures } = await run(examples);

  expect(departures).toEqual([]);
  // Whoever changes what is accepted does so on purpose.
  expect([built.length, refused.length]).toEqual([471, 343]);
});

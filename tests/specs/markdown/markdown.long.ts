import type { Problem } from '../../../src/model/problem.ts';
import { expect, test } from 'vitest';
import { examples } from './examples.ts';
import { run } from './run.ts';

test('each example of CommonMark and GFM is refused with a message at its place, or said whole in every form', async () => {
  const { built, refused, departures } = await run(examples);
  const byRule: Record<string, number> = {};
  for (const { problems } of refused) {
    const [{ rule }] = problems as [Problem];
    byRule[rule] = (byRule[rule] ?? 0) + 1;
  }

  expect(departures).toEqual([]);
  expect({ built: built.length, refused: refused.length, byRule }).toEqual({
    built: 470,
    refused: 343,
    byRule: {
      url: 88,
      'content-never-runs': 72,
      dialect: 50,
      syntax: 47,
      heading: 24,
      link: 22,
      image: 22,
      empty: 10,
      'anchor-clash': 3,
      'unknown-element': 2,
      text: 1,
      table: 1,
      footnote: 1,
    },
  });
});

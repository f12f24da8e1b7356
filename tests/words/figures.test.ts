import { expect, test } from 'vitest';
import { wordsFor } from '../../src/words/words.ts';
import { withUnit } from '../../src/words/with-unit.ts';

test.each([
  ['en', '72.5%', '1280 m', '12,800 m'],
  ['de', '72,5\u00a0%', '1280 m', '12.800 m'],
  ['fr', '72,5\u202f%', '1280 m', '12\u202f800 m'],
  ['ar', '72.5%', '1280 m', '12,800 m'],
  ['ja', '72.5%', '1280 m', '12,800 m'],
])('a figure is written in %s as there, and grouped from five digits on: %s, %s, %s', (tag, ...told) => {
  const words = wordsFor(tag);

  expect([withUnit(72.5, 'percent', words), withUnit(1280, 'm', words), withUnit(12800, 'm', words)]).toEqual(told);
});

import { expect, test } from 'vitest';
import { isAround } from '../../src/check/values/country-boxes.ts';

test.each([
  ['Dundee', 56.46, -2.97, true],
  ['a place a degree off the coast of Norfolk', 52.6, 2.7, true],
  ['Warsaw', 52.23, 21.01, false],
  ['Boston', 42.36, -71.06, false],
  ['the Arctic', 80, -2.97, false],
  ['the Gulf of Guinea', 0, -2.97, false],
])('whether %s (%f, %f) lies in Britain or near it: %s', (_, lat, lon, answer) => {
  expect(isAround('GB', lat, lon)).toBe(answer);
});

test('of a country that the atlas does not know nothing is said', () => {
  expect(isAround('XX', 56.46, -2.97)).toBeUndefined();
});

import { expect, test } from 'vitest';
import { fragmentLink, wholePassage } from '../../src/data/annotations/text-fragment.ts';

test('the characters that a text directive uses itself are escaped', () => {
  expect(fragmentLink('https://example.org/a#old', { from: 'off-ramp, “now”', to: 'then & there' })).toBe(
    'https://example.org/a#:~:text=off%2Dramp%2C%20%E2%80%9Cnow%E2%80%9D,then%20%26%20there',
  );
});

test('a passage whose first words are its last is looked for by these alone', () => {
  expect(fragmentLink('https://example.org/', { from: 'bridges fall', to: 'bridges fall' })).toBe(
    'https://example.org/#:~:text=bridges%20fall',
  );
});

test.each([
  ['bridges fall', 'bridges fall', 'bridges fall'],
  ['Bridges fall', 'bridges  fall.', 'Bridges fall.'],
  ['bridges fall mostly because', 'mostly because money was saved', 'bridges fall mostly because money was saved'],
  ['bridges', 'bridges fall', 'bridges fall'],
  ['bridges fall', 'fall', 'bridges fall'],
  ['bridges fall down', 'fall', 'bridges fall down'],
  ['off-ramp', 'ramp, now', 'off-ramp, now'],
  ['鉄橋は落ちた', '落ちたのだ', '鉄橋は落ちたのだ'],
  ['สะพานถล่ม', 'ถล่มลง', 'สะพานถล่มลง'],
])('the passage from "%s" to "%s" is "%s"', (from, to, whole) => {
  expect(wholePassage({ from, to })).toBe(whole);
});

test.each([
  ['bridges fall', 'money was saved'],
  // A part of a word is none.
  ['the bridge', 'bridges fall'],
  ['he said: “Yes”', '“No” was heard'],
  ['fall', 'bridges fall'],
])('the passage from "%s" to "%s" is told by both', (from, to) => {
  expect(wholePassage({ from, to })).toBe(undefined);
});

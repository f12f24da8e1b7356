import { expect, test } from 'vitest';
import { fragmentLink } from '../../src/data/annotations/text-fragment.ts';

test('the characters that a text directive uses itself are escaped', () => {
  expect(fragmentLink('https://example.org/a#old', 'off-ramp, “now”', 'then & there')).toBe(
    'https://example.org/a#:~:text=off%2Dramp%2C%20%E2%80%9Cnow%E2%80%9D,then%20%26%20there',
  );
});

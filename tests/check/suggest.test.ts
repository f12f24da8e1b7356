import { expect, test } from 'vitest';
import { nearest, suggest } from '../../src/check/suggest.ts';

const known = ['tay-bridge', 'tacoma-narrows', 'angers-1850'];

test('a slip is near', () => {
  expect(['tay-brige', 'Tay-Bridge', 'tacoma-narows', 'anger-1850'].map((name) => nearest(name, known))).toEqual([
    'tay-bridge',
    'tay-bridge',
    'tacoma-narrows',
    'angers-1850',
  ]);
});

test('another word is not near', () => {
  expect(nearest('khasham-2018', known)).toBeUndefined();
  expect(nearest('<<', ['id'])).toBeUndefined();
});

test('what is near is proposed; else the known are listed in order', () => {
  expect([suggest('tay-brige', known), suggest('khasham-2018', known)]).toEqual([
    'Did you mean "tay-bridge"?',
    'Known: angers-1850, tacoma-narrows, tay-bridge.',
  ]);
});

test('of many known, eight are listed', () => {
  expect(suggest('zzzzzz', [...'abcdefghij'])).toBe('Known: a, b, c, d, e, f, g, h and 2 more.');
});

test('where nothing is known, that is said', () => {
  expect(suggest('tay-bridge', [])).toBe('There are none yet.');
});

test('of a long list so many names are looked for and no more', () => {
  const names = Array.from({ length: 101 }, (_, index) => `bridge-${index}`);
  const found = Array.from({ length: 60 }, (_, index) => nearest(`bridg-${index}`, names)).filter(Boolean);

  expect(found.length).toBe(50);
  expect(suggest('bridg-60', names)).toBe(
    'Known: bridge-0, bridge-1, bridge-10, bridge-100, bridge-11, bridge-12, bridge-13, bridge-14 and 93 more.',
  );
});

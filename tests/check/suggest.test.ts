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

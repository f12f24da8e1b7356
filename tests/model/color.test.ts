import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { backgrounds, contrastIn, nearestReadable } from '../../src/model/face/color.ts';

test('the backgrounds against which a colour is measured are those of the pages', () => {
  const [tokens = ''] = readFileSync('src/styles/tokens.css', 'utf8').split('@media (prefers-contrast: more)');
  const named = (name: string) =>
    new RegExp(`--color-${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(tokens)!.slice(1);
  const [paper, raised] = [named('paper'), named('raised')];

  expect(backgrounds).toEqual({ light: [paper[0], raised[0]], dark: [paper[1], raised[1]] });
});

test('contrast is that of WCAG, to the background from which a colour stands out least', () => {
  expect(contrastIn('light', '#000000').toFixed(2)).toBe('18.95');
  expect(contrastIn('dark', '#ffffff').toFixed(2)).toBe('16.35');
  expect(contrastIn('light', '#f6f3ec')).toBe(1);
});

test.each([
  ['light', '#e5a28e'],
  ['light', '#ff0000'],
  ['light', '#ffff00'],
  ['light', '#ffffff'],
  ['dark', '#8c2f1d'],
  ['dark', '#0000ff'],
  ['dark', '#000000'],
] as const)(
  'in the %s theme the nearest to %s that can be read has enough contrast, and hardly more',
  (theme, color) => {
    const nearest = nearestReadable(theme, color);

    expect(nearest).toMatch(/^#[\da-f]{6}$/);
    expect(contrastIn(theme, nearest)).toBeGreaterThanOrEqual(7);
    expect(contrastIn(theme, nearest)).toBeLessThan(7.2);
  },
);

test('a colour that can be read is the nearest to itself', () => {
  expect(nearestReadable('light', '#8c2f1d')).toBe('#8c2f1d');
  expect(nearestReadable('dark', '#e5a28e')).toBe('#e5a28e');
});

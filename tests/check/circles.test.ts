import { expect, test } from 'vitest';
import { circlesIn } from '../../src/check/references/circles.ts';

/** Of lines such as `a > b`, the circles as `a > b > a`. */
function circles(...lines: string[]): string[] {
  const steps = new Map<string, { to: string }[]>();
  for (const [from = '', to = ''] of lines.map((line) => line.split(' > '))) {
    steps.set(from, [...(steps.get(from) ?? []), { to }]);
    if (!steps.has(to)) steps.set(to, []);
  }
  return circlesIn(steps).map(({ start, ways }) => [start, ...ways.map(({ to }) => to)].join(' > '));
}

test('a circle is told once, from its first name, and what only leads to it or away is no part of it', () => {
  expect(circles('c > a', 'a > b', 'b > c', 'x > a', 'b > y')).toEqual(['a > b > c > a']);
  expect(circles('a > b', 'b > c')).toEqual([]);
});

test('of the circles through a name the shortest is told, and each name is told of in one', () => {
  expect(circles('a > b', 'b > c', 'c > a', 'b > a')).toEqual(['a > b > a', 'c > a > b > c']);
  expect(circles('a > b', 'b > a', 'm > n', 'n > m', 'a > m')).toEqual(['a > b > a', 'm > n > m']);
});

test('what leads to itself is no circle of two', () => {
  expect(circles('a > a')).toEqual([]);
});

test('of what hangs together ten circles are told', () => {
  const pairs = Array.from({ length: 12 }, (_, index) => [`hub > n${index}`, `n${index} > hub`]).flat();

  expect(circles(...pairs)).toHaveLength(10);
  expect(circles(...pairs, 'a > b', 'b > a')[0]).toBe('a > b > a');
});

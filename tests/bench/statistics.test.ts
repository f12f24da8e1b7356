import { describe, expect, test } from 'vitest';
import { exponent, median, quantile, ratios } from '../../bench/measure/statistics.ts';

describe('quantiles', () => {
  test('a quantile between two values lies between them in proportion, in whatever order they come', () => {
    expect(quantile([40, 10, 20, 30], 0.25)).toBe(17.5);
    expect(median([9, 1, 2, 4])).toBe(3);
  });

  test('of no value there is no median', () => {
    expect(median([])).toBeNaN();
  });
});

describe('ratios', () => {
  const run = (session: string, round: number, cpu: number) => ({ session, round, cpu });
  const cpu = (one: { cpu: number }) => one.cpu;

  test('a time is divided by the one of its own round', () => {
    const ours = [run('today', 0, 10), run('today', 1, 30)];
    const theirs = [run('today', 1, 60), run('today', 0, 40)];

    expect(ratios(ours, theirs, cpu)).toEqual([0.25, 0.5]);
  });

  test('a time of another session, or of a round in which the other failed, is divided by nothing', () => {
    const ours = [run('yesterday', 0, 10), run('today', 0, 10), run('today', 1, 30)];

    expect(ratios(ours, [run('today', 0, 5)], cpu)).toEqual([2]);
  });
});

describe('exponents', () => {
  test('ten times as long for ten times as much is 1, as long as before is 0', () => {
    expect(exponent(10, 10, 100)).toBe(1);
    expect(exponent(1, 10, 100)).toBe(0);
  });

  test('four times as long for twice as much is 2', () => {
    expect(exponent(4, 50, 100)).toBe(2);
  });
});

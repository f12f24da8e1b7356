import { expect, test } from 'vitest';
import { silences } from '../../src/figures/timeline/silences.ts';
import { spanOf } from '../../src/figures/timeline/span.ts';

const between = (...dates: string[]) => silences(dates.map(spanOf));

test('years in which nothing happened are told, counted from the end of what came last', () => {
  expect(between('2000', '2005-01', '2014-02/2014-03', '2015-09', '2018-02', '2022')).toEqual([0, 4, 9, 0, 2, 4]);
});

test('a silence that is little beside the whole is not told', () => {
  expect(between('1850', '1860', '1900', '2022')).toEqual([0, 0, 39, 121]);
});

test('what lasts through it breaks a silence', () => {
  expect(between('2000/2010', '2001', '2011')).toEqual([0, 0, 0]);
});

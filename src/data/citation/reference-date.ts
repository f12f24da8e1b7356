import { yearOf } from '../../model/date/day.ts';
import { dateOf, seasonOf, type Point } from '../../model/date/edtf.ts';
import type { Words } from '../../words/words.ts';

/** A date in CSL-JSON; in words where numbers would say more than is known. */
export type CslDate = { 'date-parts': number[][]; season?: number; circa?: true } | { literal: string };

export function cslDate(edtf: string, words: Words): CslDate {
  const points = pointsOf(edtf);
  const season = points?.map(seasonOf)[0];
  if (!points || (season !== undefined && points.length > 1)) return { literal: words.date(edtf) };
  return {
    'date-parts': points.map(({ first, precision }) => {
      const [, month, day] = /(\d\d)-(\d\d)$/.exec(first)?.map(Number) ?? [];
      return [cslYear(yearOf(first)), month ?? 1, day ?? 1].slice(0, depth[precision]);
    }),
    ...(season !== undefined && { season: season + 1 }),
    ...(points.some(({ approximate, uncertain }) => approximate || uncertain) && { circa: true }),
  };
}

/** CSL knows no year 0: -1 is 1 BC. */
const cslYear = (year: number): number => (year > 0 ? year : year - 1);

/** `2018-02-07`, `2018-02`, `2018`: the first day of a date, as precisely as it is known; nothing where no year can be named, or none of four digits. */
export function firstDay(edtf: string): string | undefined {
  const [point] = pointsOf(edtf) ?? [];
  return point && /^\d{4}-/.test(point.first) && yearOf(point.first) > 0
    ? point.first.split('-').slice(0, depth[point.precision]).join('-')
    : undefined;
}

const depth = { century: 0, decade: 0, year: 1, season: 1, month: 2, day: 3 } as const;

/** Both ends of a date, or its only one; nothing where one of them is no year at least. */
function pointsOf(edtf: string): Point[] | undefined {
  const { start, end } = dateOf(edtf);
  const points = edtf.includes('/') ? [start, end] : [start];
  const known = points.filter((point) => point !== undefined && depth[point.precision] > 0) as Point[];
  return known.length === points.length ? known : undefined;
}

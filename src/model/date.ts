import { rangeLabel, timeLabel, type Parts } from './date/calendar.ts';
import { englishDates, type DateWords } from './date/date-words.ts';
import { timeOf, yearOf } from './date/day.ts';
import { dateFault, dateOf, readDate, seasonOf, type Point } from './date/edtf.ts';
import { meantDate } from './date/meant-date.ts';
import type { Fault } from './problem.ts';
import { ruled } from './schema/ruled.ts';

const isDate = (text: string): boolean => {
  const read = readDate(text);
  return !('rule' in read) && !read.start?.clock && !read.end?.clock;
};
const isDay = (text: string): boolean => isDate(text) && /^\d{4}-\d\d-\d\d$/.test(text);

/** What is wrong with a text, and the date that it means where that can be told. */
function mended(fault: Fault, text: string, isRight: (text: string) => boolean, what = 'a date'): Fault {
  const meant = meantDate(text, isRight);
  if (meant === undefined) return fault;
  return { ...fault, message: `"${text}" is not ${what}.`, remedy: `Write "${meant}".` };
}

const dated = (isRight: (text: string) => boolean, what: string, remedy?: string) =>
  ruled((text) => {
    if (isRight(text)) return undefined;
    const read = readDate(text);
    return mended('rule' in read ? read : dateFault(`"${text}" is not ${what}.`, remedy), text, isRight, what);
  });

/** An EDTF date, kept as the author's string. */
export const date = dated(isDate, 'a date');

/** One certain day. */
export const day = dated(isDay, 'one day', 'Write it as 2018-02-07.');

/** A date, or a day with the time: `1879-12-28T19:15`. */
export const moment = ruled((text) => {
  const read = readDate(text);
  if (!('rule' in read)) return undefined;
  const meant = text.trim().replace(/\s+(?=\d\d?:)/, 'T');
  return 'rule' in readDate(meant) ? mended(read, text, isDate) : { ...read, remedy: `Write "${meant}".` };
});

/** Midnight of the first day that a date may mean, in milliseconds since 1970 (UTC). */
export function earliest(text: string): number {
  const { first } = dateOf(text);
  return first === undefined ? -Infinity : timeOf(first);
}

/** The same of the last day. */
export function latest(text: string): number {
  const { last } = dateOf(text);
  return last === undefined ? Infinity : timeOf(last);
}

/** Time order: by first day, then by last. */
export const compareDates = (a: string, b: string): number =>
  compare(earliest(a), earliest(b)) || compare(latest(a), latest(b));

const compare = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);

/** How much of a date is told, at most. */
export type Depth = 'year' | 'short' | 'long';

/** `2018-02` in English is "February 2018"; `2018-02-07/2018-02-08` is "7–8 February 2018", and with short months "7–8 Feb 2018". */
export function dateLabel(
  text: string,
  language: string,
  depth: Depth = 'long',
  words: DateWords = englishDates,
): string {
  const { start, end } = dateOf(text);
  const label = (point: Point) => pointLabel(point, language, depth, words);
  if (!text.includes('/')) return start ? label(start) : '';
  if (start && end)
    return isPlain(start, depth) && isPlain(end, depth) && (depth === 'year' || start.precision === end.precision)
      ? rangeLabel(language, partsOf(start, depth), timeOf(start.first), timeOf(end.first))
      : `${label(start)} – ${label(end)}`;
  const only = start ?? end;
  if (!only) return '';
  // EDTF tells an end that is not known from one that is still to come.
  if (/^\/|\/$/.test(text)) return start ? `${label(only)} – ?` : `? – ${label(only)}`;
  return start ? words.since(label(only)) : words.until(label(only));
}

const isPlain = (point: Point, depth: Depth): boolean =>
  !isVague(point, depth) &&
  !point.clock &&
  (point.precision === 'year' || point.precision === 'month' || point.precision === 'day');

/** What is not certain of a day or a month seldom is not of its year. */
const isVague = ({ approximate, uncertain, precision }: Point, depth: Depth): boolean =>
  (approximate || uncertain) && (depth !== 'year' || (precision !== 'month' && precision !== 'day'));

function pointLabel(point: Point, language: string, depth: Depth, words: DateWords): string {
  const label = plainLabel(point, language, depth, words);
  if (!isVague(point, depth)) return label;
  return `${point.approximate ? words.about(label) : label}${point.uncertain ? ' (?)' : ''}`;
}

function plainLabel(point: Point, language: string, depth: Depth, words: DateWords): string {
  const { precision, first, last } = point;
  const time = timeOf(first);
  const decade = precision === 'decade' && yearOf(first) >= 1000 ? words.decade(yearOf(first)) : undefined;
  if (decade !== undefined) return decade;
  if (precision === 'century' || precision === 'decade')
    return rangeLabel(language, { year: true }, time, timeOf(last));
  if (point.clock && depth !== 'year') return momentLabel(point.clock, language, partsOf({ precision }, depth), time);
  const season = depth === 'year' ? undefined : seasonOf(point);
  const label = timeLabel(language, partsOf({ precision }, depth), time);
  return season === undefined ? label : words.season(season, label);
}

function momentLabel({ time, zone }: NonNullable<Point['clock']>, language: string, parts: Parts, day: number): string {
  const [hours = 0, minutes = 0, seconds] = time.split(':').map(Number);
  const moment = day + ((hours * 60 + minutes) * 60 + (seconds ?? 0)) * 1000;
  const label = timeLabel(language, { ...parts, time: seconds === undefined ? 'minutes' : 'seconds' }, moment);
  return zone === undefined ? label : `${label} (UTC${zone === 'Z' ? '' : zone})`;
}

const partsOf = ({ precision }: Pick<Point, 'precision'>, depth: Depth): Parts => ({
  year: true,
  ...(depth !== 'year' && (precision === 'month' || precision === 'day') && { month: depth, day: precision === 'day' }),
});

import { dateFault, dateOf, readDate, type Point } from './date/edtf.ts';
import { ruled } from './schema/ruled.ts';

/** An EDTF date, kept as the author's string. */
export const date = ruled((text) => {
  const read = readDate(text);
  return 'rule' in read ? read : undefined;
});

/** One certain day. */
export const day = ruled((text) => {
  const read = readDate(text);
  if ('rule' in read) return read;
  return /^\d{4}-\d\d-\d\d$/.test(text) ? undefined : dateFault(`"${text}" is not one day.`, 'Write it as 2018-02-07.');
});

/** First day that the date may mean; `0000-01-01` where it is open. */
export const firstDay = (text: string): string => dateOf(text).first ?? '0000-01-01';

/** Last day that the date may mean; `9999-12-31` where it is open. */
export const lastDay = (text: string): string => dateOf(text).last ?? '9999-12-31';

/** Time order: by first day, then by last. */
export const compareDates = (a: string, b: string): number =>
  compare(firstDay(a), firstDay(b)) || compare(lastDay(a), lastDay(b));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** `2018-02` in English is "February 2018"; `2018-02-07/2018-02-08` is "7–8 February 2018", and with short months "7–8 Feb 2018". */
export function dateLabel(text: string, language: string, month: 'long' | 'short' = 'long'): string {
  const { start, end } = dateOf(text);
  const label = (point: Point) => pointLabel(point, language, month);
  if (!start || !end) return start ? `${label(start)} –` : `– ${end ? label(end) : ''}`;
  const plain = (point: Point) =>
    !point.approximate && !point.uncertain && point.precision !== 'decade' && point.precision !== 'century';
  if (text.includes('/') && plain(start) && plain(end) && start.precision === end.precision) {
    return format(start, language, month)
      .formatRange(noon(start), noon(end))
      .replace(/^(\S+)\s–\s/, '$1–');
  }
  return text.includes('/') ? `${label(start)} – ${label(end)}` : label(start);
}

function pointLabel(point: Point, language: string, month: 'long' | 'short'): string {
  const label =
    point.precision === 'century' || point.precision === 'decade'
      ? `${point.first.slice(0, 4)}–${point.last.slice(0, 4)}`
      : format(point, language, month).format(noon(point));
  return `${point.approximate ? 'c. ' : ''}${label}${point.uncertain ? ' (?)' : ''}`;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function format({ precision }: Point, language: string, month: 'long' | 'short'): Intl.DateTimeFormat {
  const key = `${language} ${precision} ${month}`;
  let known = formats.get(key);
  if (!known) {
    known = new Intl.DateTimeFormat(language, {
      timeZone: 'UTC',
      year: 'numeric',
      ...(precision !== 'year' && { month }),
      ...(precision === 'day' && { day: 'numeric' }),
    });
    formats.set(key, known);
  }
  return known;
}

const noon = (point: Point) => new Date(`${point.first}T12:00:00Z`);

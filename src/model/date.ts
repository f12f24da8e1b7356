import type { Fault } from './check/problem.ts';
import { ruled } from './fault.ts';

/**
 * A date as precisely as it is known: levels 0 and 1 of EDTF, less times of day and seasons.
 *
 * @see https://www.loc.gov/standards/datetime/
 */
export interface HistoricDate {
  /** First and last day that it may mean, `YYYY-MM-DD`; an end that is open has none. */
  first?: string;
  last?: string;
  start?: Point;
  end?: Point;
}

interface Point {
  first: string;
  last: string;
  precision: 'century' | 'decade' | 'year' | 'month' | 'day';
  /** `?` or `%`: it is not certain. */
  uncertain: boolean;
  /** `~` or `%`: about then. */
  approximate: boolean;
}

const POINT = /^(\d\dXX|\d{3}X|\d{4}(?:-\d\d(?:-\d\d)?)?)([?~%]?)$/;
const EXAMPLES =
  'Write it as 2018, 2018-02, 2018-02-07 or 2018-02-07/2018-02-08; add ~ for "about" and ? for "uncertain".';

const fault = (message: string, remedy = EXAMPLES): Fault => ({ rule: 'date', message, remedy });

/** Reads an EDTF date. A day that no calendar has is a fault: it is never moved to the next month. */
export function readDate(text: string): HistoricDate | Fault {
  const parts = text.split('/');
  if (parts.length > 2) return fault(`"${text}" is not a date.`);
  const points: (Point | undefined)[] = [];
  for (const part of parts) {
    if (part === '..' && parts.length === 2) {
      points.push(undefined);
      continue;
    }
    const point = readPoint(part);
    if ('rule' in point) return point;
    points.push(point);
  }
  const [start, end] = parts.length === 2 ? points : [points[0], points[0]];
  if (start && end && start.first > end.last) {
    return fault(
      `The range "${text}" ends before it starts.`,
      `Write the earlier date first: "${parts[1]}/${parts[0]}".`,
    );
  }
  return {
    ...(start && { start, first: start.first }),
    ...(end && { end, last: end.last }),
  };
}

function readPoint(text: string): Point | Fault {
  const match = POINT.exec(text);
  if (!match) return fault(`"${text}" is not a date.`);
  const [, date = '', mark] = match;
  const flags = { uncertain: mark === '?' || mark === '%', approximate: mark === '~' || mark === '%' };
  if (date.endsWith('XX'))
    return {
      first: `${date.slice(0, 2)}00-01-01`,
      last: `${date.slice(0, 2)}99-12-31`,
      precision: 'century',
      ...flags,
    };
  if (date.endsWith('X'))
    return { first: `${date.slice(0, 3)}0-01-01`, last: `${date.slice(0, 3)}9-12-31`, precision: 'decade', ...flags };
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31`, precision: 'year', ...flags };
  if (Number(month) < 1 || Number(month) > 12) return fault(`"${text}" has no month ${month}.`, 'Months are 01 to 12.');
  const length = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  if (day === undefined)
    return { first: `${year}-${month}-01`, last: `${year}-${month}-${length}`, precision: 'month', ...flags };
  if (Number(day) < 1 || Number(day) > length) {
    return fault(`There is no ${date}.`, `That month has ${length} days.`);
  }
  return { first: date, last: date, precision: 'day', ...flags };
}

/** An EDTF date, kept as the author's string. */
export const date = ruled((text) => {
  const read = readDate(text);
  return 'rule' in read ? read : undefined;
});

/** One certain day. */
export const day = ruled((text) => {
  const read = readDate(text);
  if ('rule' in read) return read;
  return /^\d{4}-\d\d-\d\d$/.test(text) ? undefined : fault(`"${text}" is not one day.`, 'Write it as 2018-02-07.');
});

function known(text: string): HistoricDate {
  const read = readDate(text);
  if ('rule' in read) throw new RangeError(read.message);
  return read;
}

/** First day that the date may mean; `0000-01-01` where it is open. */
export const firstDay = (text: string): string => known(text).first ?? '0000-01-01';

/** Last day that the date may mean; `9999-12-31` where it is open. */
export const lastDay = (text: string): string => known(text).last ?? '9999-12-31';

/** Time order: by first day, then by last. */
export const compareDates = (a: string, b: string): number =>
  firstDay(a).localeCompare(firstDay(b)) || lastDay(a).localeCompare(lastDay(b));

/** `2018-02` in English is "February 2018"; `2018-02-07/2018-02-08` is "7–8 February 2018", and with short months "7–8 Feb 2018". */
export function dateLabel(text: string, language: string, month: 'long' | 'short' = 'long'): string {
  const { start, end } = known(text);
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

import type { Fault } from '../problem.ts';

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

/** One end of a date. */
export interface Point {
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

export const dateFault = (message: string, remedy = EXAMPLES): Fault => ({ rule: 'date', message, remedy });

/** Few texts, which many sorts and labels ask for. */
const known = new Map<string, HistoricDate | Fault>();

/** Reads an EDTF date. A day that no calendar has is a fault: it is never moved to the next month. */
export function readDate(text: string): HistoricDate | Fault {
  const read = known.get(text) ?? parse(text);
  known.set(text, read);
  return read;
}

function parse(text: string): HistoricDate | Fault {
  const parts = text.split('/');
  if (parts.length > 2) return dateFault(`"${text}" is not a date.`);
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
  if (points.every((point) => point === undefined))
    return dateFault(`"${text}" is open on both sides, so that it says nothing.`, 'Give the end that is known.');
  const [start, end] = parts.length === 2 ? points : [points[0], points[0]];
  if (start && end && start.first > end.last) {
    return dateFault(
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
  if (!match) return dateFault(`"${text}" is not a date.`);
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
  if (Number(month) < 1 || Number(month) > 12)
    return dateFault(`"${text}" has no month ${month}.`, 'Months are 01 to 12.');
  const length = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  if (day === undefined)
    return { first: `${year}-${month}-01`, last: `${year}-${month}-${length}`, precision: 'month', ...flags };
  if (Number(day) < 1 || Number(day) > length) {
    return dateFault(`There is no ${date}.`, `That month has ${length} days.`);
  }
  return { first: date, last: date, precision: 'day', ...flags };
}

/**
 * A date that has passed the check.
 *
 * @throws {RangeError} If the text is no date.
 */
export function dateOf(text: string): HistoricDate {
  const read = readDate(text);
  if ('rule' in read) throw new RangeError(read.message);
  return read;
}

import type { Fault } from '../problem.ts';
import { perName } from '../read/once.ts';
import { dayOf, daysIn, timeOf } from './day.ts';

/**
 * A date as precisely as it is known: levels 0 and 1 of EDTF.
 *
 * @see https://www.loc.gov/standards/datetime/
 */
export interface HistoricDate {
  /** First and last day that it may mean; an end that is open or unknown has none. */
  first?: string;
  last?: string;
  start?: Point;
  end?: Point;
}

/** One end of a date. */
export interface Point {
  /** `1879-12-28`, and before the year 0, which is 1 BC, `-0043-03-15`; years of more digits have a sign: `+12026-01-01`. */
  first: string;
  last: string;
  precision: 'century' | 'decade' | 'year' | 'season' | 'month' | 'day';
  /** `?` or `%`: it is not certain. */
  uncertain: boolean;
  /** `~` or `%`: about then. */
  approximate: boolean;
  /** Of a day that is told with the hour: `19:15`, in the time of the place unless a zone is given (`Z`, `+04:30`). */
  clock?: { time: string; zone?: string };
}

const POINT =
  /^(?:(?<century>-?\d\d)XX|(?<decade>-?\d{3})X|Y(?<long>-?[1-9]\d{4,})|(?<year>-?\d{4})(?:-XX(?:-XX)?|-(?<month>\d\d)(?:-(?:XX|(?<day>\d\d)))?)?)(?<mark>[?~%]?)$/;
const MOMENT =
  /^(?<day>-?\d{4}-\d\d-\d\d)T(?<time>(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?)(?<zone>Z|[+-]\d\d(?::?\d\d)?)?$/;
const EXAMPLES =
  'Write it as 2018, 2018-02, 2018-02-07 or 2018-02-07/2018-02-08; add ~ for "about" and ? for "uncertain".';
/** Beyond it no calendar of a computer goes. */
const farthest = 200_000;

export const dateFault = (message: string, remedy = EXAMPLES): Fault => ({ rule: 'date', message, remedy });

/** Reads an EDTF date. A day that no calendar has is a fault: it is never moved to the next month. */
export const readDate = perName((text): HistoricDate | Fault => {
  const parts = text.split('/');
  if (parts.length > 2 || text === '') return dateFault(`"${text}" is not a date.`);
  const isRange = parts.length === 2;
  const points = parts.map((part) => (isRange && (part === '..' || part === '') ? undefined : readPoint(part)));
  const [start, end] = isRange ? points : [points[0], points[0]];
  if (start && 'rule' in start) return start;
  if (end && 'rule' in end) return end;
  if (!start && !end)
    return dateFault(`"${text}" is open on both sides, so that it says nothing.`, 'Give the end that is known.');
  if (start && end && timeOf(start.first) > timeOf(end.last)) {
    return dateFault(
      `The range "${text}" ends before it starts.`,
      `Write the earlier date first: "${parts[1]}/${parts[0]}".`,
    );
  }
  return {
    ...(start && { start, first: start.first }),
    ...(end && { end, last: end.last }),
  };
});

function readPoint(text: string): Point | Fault {
  const { day: dated, time, zone } = MOMENT.exec(text)?.groups ?? {};
  if (dated !== undefined && time !== undefined) {
    const point = readPoint(dated);
    return 'rule' in point ? point : { ...point, clock: { time, ...(zone !== undefined && { zone }) } };
  }
  const { century, decade, long, year = long, month, day, mark } = POINT.exec(text)?.groups ?? {};
  const flags = { uncertain: mark === '?' || mark === '%', approximate: mark === '~' || mark === '%' };
  const point = (precision: Point['precision'], first: string, last: string): Point => ({
    first,
    last,
    precision,
    ...flags,
  });
  if (century !== undefined) return point('century', ...outer(`${century}00-01-01`, `${century}99-12-31`));
  if (decade !== undefined) return point('decade', ...outer(`${decade}0-01-01`, `${decade}9-12-31`));
  if (year === undefined) return dateFault(`"${text}" is not a date.`);
  if (year === '-0000') return dateFault(`"${text}" is not a date.`, 'Write the year before 1 as 0000.');
  if (Math.abs(Number(year)) > farthest)
    return dateFault(`"${text}" lies too far away: days are counted for ${farthest} years.`, 'Tell it in the text.');
  // As ISO 8601 writes it.
  const named = long?.replace(/^(?!-)/, '+') ?? year;
  if (month === undefined) return point('year', `${named}-01-01`, `${named}-12-31`);
  const season = Number(month) - 21;
  if (season >= 0 && season < 4 && day === undefined && !text.includes('X'))
    return point('season', ...daysOf(season, Number(year)));
  if (Number(month) < 1 || Number(month) > 12)
    return dateFault(
      `"${text}" has no month ${month}.`,
      'Months are 01 to 12, and seasons 21 (spring) to 24 (winter).',
    );
  const length = daysIn(Number(year), Number(month));
  const within = `${named}-${month}`;
  if (day === undefined) return point('month', `${within}-01`, `${within}-${length}`);
  if (Number(day) < 1 || Number(day) > length) {
    return dateFault(`There is no ${within}-${day}.`, `That month has ${length} days.`);
  }
  return point('day', `${within}-${day}`, `${within}-${day}`);
}

/** Before the year 0 digits count backwards. */
const outer = (one: string, other: string): [first: string, last: string] =>
  one.startsWith('-') ? [other.replace('12-31', '01-01'), one.replace('01-01', '12-31')] : [one, other];

/** Its place among the seasons, of which spring is the first; the months are those of the north. */
export const seasonOf = ({ precision, first }: Point): number | undefined =>
  precision === 'season' ? (Number(/(\d\d)-\d\d$/.exec(first)?.[1]) - 3) / 3 : undefined;

/** First and last day; a winter ends in the next year. */
function daysOf(season: number, year: number): [first: string, last: string] {
  const month = 3 + 3 * season;
  const [lastYear, lastMonth] = month === 12 ? [year + 1, 2] : [year, month + 2];
  return [dayOf(year, month, 1), dayOf(lastYear, lastMonth, daysIn(lastYear, lastMonth))];
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

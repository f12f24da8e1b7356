import { timeOf } from '../../model/date/day.ts';
import { dateOf } from '../../model/date/edtf.ts';

/** What a date covers, in milliseconds since 1970 (UTC): from midnight of its first day to midnight after its last. */
export interface Span {
  /** Missing where the date is open. */
  from?: number;
  to?: number;
  /** Whether it is known to the day; else it is a longer time in which the day lies. */
  exact: boolean;
  /** Whether the author gave it without "about" or "uncertain". */
  sure: boolean;
}

const DAY = 86_400_000;

/** @throws {RangeError} If the text is no date. */
export function spanOf(date: string): Span {
  const read = dateOf(date);
  const ends = [read.start, read.end].flatMap((point) => point ?? []);
  return {
    ...(read.first !== undefined && { from: timeOf(read.first) }),
    ...(read.last !== undefined && { to: timeOf(read.last) + DAY }),
    exact: ends.every(({ precision }) => precision === 'day'),
    sure: !ends.some(({ uncertain, approximate }) => uncertain || approximate),
  };
}

import { digits } from './digits.ts';

/** What is written of a day. */
export interface Parts {
  day?: boolean;
  month?: 'long' | 'short' | undefined;
  year?: boolean;
  time?: 'minutes' | 'seconds';
}

const formats = new Map<string, Intl.DateTimeFormat>();

/*
 * Times are written in the calendar of our sources, whichever the speakers of a language use: else years of two calendars would stand side
 * by side. All are in milliseconds since 1970 (UTC).
 */

/** @param among Those that are written beside it, in the same way. */
export const timeLabel = (language: string, parts: Parts, time: number, among: readonly number[] = [time]): string =>
  format(language, parts, among).format(time);

/** Both ends, and what they share only once. */
export const rangeLabel = (language: string, parts: Parts, from: number, to: number): string =>
  format(language, parts, [from, to])
    .formatRange(from, to)
    // No space beside the dash between two single words.
    .replace(/^(\S+)\s–\s/, '$1–');

function format(language: string, { day = false, month, year = false, time }: Parts, times: readonly number[]) {
  // A year alone of one to three digits looks like any number.
  const era = year && times.some((time) => new Date(time).getUTCFullYear() < 1000);
  const key = [language, day, month, year, era, time ?? ''].join(' ');
  let known = formats.get(key);
  if (!known) {
    known = new Intl.DateTimeFormat(language, {
      calendar: 'gregory',
      ...digits,
      timeZone: 'UTC',
      ...(day && { day: 'numeric' }),
      ...(month && { month }),
      ...(year && { year: 'numeric' }),
      ...(era && { era: 'short' }),
      ...(time && { hour: 'numeric', minute: '2-digit' }),
      ...(time === 'seconds' && { second: '2-digit' }),
    });
    formats.set(key, known);
  }
  return known;
}

/*
 * Days as ISO 8601 writes them: `1879-12-28`, before the year 0, which is 1 BC, `-0043-03-15`, and in years of more digits with a sign:
 * `+12026-01-01`.
 */

/** Midnight at which a day begins, in milliseconds since 1970 (UTC). */
export function timeOf(day: string): number {
  const [, year, month, date] = /^([+-]?\d+)-(\d\d)-(\d\d)$/.exec(day) ?? [];
  return new Date(0).setUTCFullYear(Number(year), Number(month) - 1, Number(date));
}

export const yearOf = (day: string): number => Number(/^[+-]?\d+/.exec(day)?.[0]);

export function dayOf(year: number, month: number, date: number): string {
  const digits = String(Math.abs(year)).padStart(4, '0');
  const sign = year < 0 ? '-' : digits.length > 4 ? '+' : '';
  return [`${sign}${digits}`, ...[month, date].map((number) => String(number).padStart(2, '0'))].join('-');
}

/** How many days a month has. `Date.UTC` would take the years 0 to 99 for 1900 to 1999. */
export const daysIn = (year: number, month: number): number =>
  new Date(new Date(0).setUTCFullYear(year, month, 0)).getUTCDate();

import { timeLabel } from '../../model/date/calendar.ts';
import { timeOf } from '../../model/date/day.ts';
import { dateOf } from '../../model/date/edtf.ts';

const DAY = 86_400_000;

/** The middle of the days that a date may mean, in milliseconds; where one end is open, the other. */
export function moment(date: string): number {
  const read = dateOf(date);
  const first = read.first ?? read.last;
  const last = read.last ?? read.first;
  if (first === undefined || last === undefined) throw new RangeError(`The date "${date}" has no end that is known.`);
  return (timeOf(first) + timeOf(last) + DAY) / 2;
}

/** The month, or for a date that is known to the year the year: "Nov 2021". */
export function monthLabel(date: string, language: string): string {
  const { start, end } = dateOf(date);
  const precise = /month|day/.test((start ?? end)?.precision ?? '');
  return timeLabel(language, { year: true, month: precise ? 'short' : undefined }, moment(date));
}

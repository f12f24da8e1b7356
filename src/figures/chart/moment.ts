import { dateOf } from '../../model/date/edtf.ts';

const time = (day: string, clock: string) => Date.parse(`${day}T${clock}Z`);

/** The middle of the days that a date may mean, in milliseconds; where one end is open, the other. */
export function moment(date: string): number {
  const read = dateOf(date);
  const first = read.first ?? read.last;
  const last = read.last ?? read.first;
  if (first === undefined || last === undefined) throw new RangeError(`The date "${date}" has no end that is known.`);
  return (time(first, '00:00:00') + time(last, '24:00:00')) / 2;
}

/** The month, or for a date that is known to the year the year: "Nov 2021". */
export function monthLabel(date: string, language: string): string {
  const precise = /^\d{4}-\d\d/.test(date);
  return new Intl.DateTimeFormat(language, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(precise && { month: 'short' }),
  }).format(moment(date));
}

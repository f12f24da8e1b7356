import { earliest, latest } from '../../model/date.ts';
import { readDate } from '../../model/date/edtf.ts';
import type { ReadEssay, ReadIncident, ReadSource } from '../../model/read/entries.ts';
import { valuesAt } from '../../model/read/values.ts';
import type { YamlValue } from '../../model/read/yaml-places.ts';
import type { TellHere } from '../tell.ts';

const rule = 'date';

/** Dates that contradict one another. What is no date at all, the schemas tell. */
export function essayDates({ yaml }: ReadEssay, tell: TellHere): void {
  order(yaml, ['published'], ['updated'], 'The essay was updated before it was published', tell);
  order(yaml, ['original', 'published'], ['published'], 'The essay was published before its original', tell);
}

export const sourceDates = ({ id, yaml }: ReadSource, tell: TellHere): void =>
  order(yaml, ['issued'], ['accessed'], `The source "${id}" was read before it was issued`, tell);

const datesAt = (yaml: YamlValue, path: readonly string[]) =>
  valuesAt(yaml.data, path).flatMap(({ value, path }) =>
    typeof value === 'string' && !('rule' in readDate(value)) ? [{ date: value, path }] : [],
  );

function order(yaml: YamlValue, early: string[], late: string[], what: string, tell: TellHere): void {
  const [before] = datesAt(yaml, early);
  const [after] = datesAt(yaml, late);
  if (before && after && latest(after.date) < earliest(before.date))
    tell(yaml.place(after.path), {
      rule,
      message: `${what}: ${after.date}, and ${before.date}.`,
      remedy: 'Correct one of the two.',
    });
}

/** Entries stand in the order of time, as readers read them. */
export function timeline({ yaml }: ReadIncident, tell: TellHere): void {
  const entries = datesAt(yaml, ['timeline', '*', 'date']);
  for (const [index, entry] of entries.entries()) {
    const before = entries[index - 1];
    // A month may well stand after one of its days: only what cannot be in order is told.
    if (before && latest(entry.date) < earliest(before.date))
      tell(yaml.place(entry.path), {
        rule,
        message: `The entry of ${entry.date} stands after the one of ${before.date}.`,
        remedy: 'Put the entries in the order of time.',
        severity: 'warning',
      });
  }
}

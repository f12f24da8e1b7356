import type { ReadChart } from '../../model/read/entries.ts';
import { valuesAt } from '../../model/read/values.ts';
import { suggest } from '../suggest.ts';
import type { TellHere } from '../tell.ts';

/** A series names a question, and a highlight a point, of the same chart. */
export function withinChart({ yaml }: ReadChart, tell: TellHere): void {
  // What is no text at all has been told by the schema.
  const textsAt = (...path: string[]) =>
    valuesAt(yaml.data, path).flatMap(({ value: text, path }) => (typeof text === 'string' ? { text, path } : []));
  const textsOf = (...path: string[]) => textsAt(...path).map(({ text }) => text);

  const questions = new Set(textsOf('questions', '*', 'id'));
  for (const { text, path } of textsAt('series', '*', 'question'))
    if (!questions.has(text))
      tell(yaml.place(path), {
        rule: 'unknown-question',
        message: `Unknown question "${text}".`,
        remedy: suggest(text, questions),
      });

  // Two questions may have answers of one name.
  const series = Map.groupBy(textsAt('series', '*', 'label'), ({ text }) => text);
  const labels = new Set(series.keys());
  for (const { text: label, path } of textsAt('highlight', '*', 'series')) {
    const found = series.get(label);
    const dates = (found ?? []).flatMap(({ path }) => [
      ...new Set(textsOf('series', String(path[1]), 'points', '*', 'date')),
    ]);
    const [date] = textsOf('highlight', String(path[1]), 'date');
    const count = dates.filter((one) => one === date).length;
    const tellOf = (rule: string, message: string, remedy: string) =>
      tell(yaml.place([...path.slice(0, 2), 'date']), { rule, message, remedy });
    if (!found)
      tell(yaml.place(path), {
        rule: 'unknown-series',
        message: `Unknown series "${label}".`,
        remedy: suggest(label, labels),
      });
    else if (date !== undefined && count === 0)
      tellOf('unknown-point', `The series "${label}" has no point of "${date}".`, suggest(date, dates));
    else if (count > 1)
      tellOf(
        'chart',
        `More than one series "${label}" has a point of "${date}", so that nobody knows which is quoted.`,
        `Give each the topic of its question, as in "Permission: ${label}".`,
      );
  }
}

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

  // The first of a name counts.
  const series = new Map(
    textsAt('series', '*', 'label')
      .toReversed()
      .map(({ text, path }) => [text, String(path[1])]),
  );
  const labels = new Set(textsOf('series', '*', 'label'));
  for (const { text: label, path } of textsAt('highlight', '*', 'series')) {
    const at = series.get(label);
    const dates = at === undefined ? [] : textsOf('series', at, 'points', '*', 'date');
    const [date] = textsOf('highlight', String(path[1]), 'date');
    if (at === undefined)
      tell(yaml.place(path), {
        rule: 'unknown-series',
        message: `Unknown series "${label}".`,
        remedy: suggest(label, labels),
      });
    else if (date !== undefined && !dates.includes(date))
      tell(yaml.place([...path.slice(0, 2), 'date']), {
        rule: 'unknown-point',
        message: `The series "${label}" has no point of "${date}".`,
        remedy: suggest(date, dates),
      });
  }
}

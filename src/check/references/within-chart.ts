import type { Problem } from '../../model/problem.ts';
import { valuesAt } from '../../model/read/values.ts';
import type { YamlValue } from '../../model/read/yaml-places.ts';
import { suggest } from '../suggest.ts';

/** A series names a question, and a highlight a point, of the same chart. */
export function withinChart(file: string, yaml: YamlValue): Problem[] {
  const texts = (path: readonly string[]) =>
    valuesAt(yaml.data, path).flatMap(({ value }) => (typeof value === 'string' ? value : []));
  const questions = new Set(texts(['questions', '*', 'id']));
  // The first of a name counts.
  const places = new Map(
    valuesAt(yaml.data, ['series', '*', 'label'])
      .toReversed()
      .map(({ value, path }) => [value, path[1]]),
  );
  const labels = new Set(texts(['series', '*', 'label']));
  const problems: Problem[] = [];
  for (const { value, path } of valuesAt(yaml.data, ['series', '*', 'question'])) {
    // What is no text at all has been told by the schema.
    if (typeof value !== 'string' || questions.has(value)) continue;
    problems.push({
      file,
      ...yaml.place(path),
      rule: 'unknown-question',
      message: `Unknown question "${value}".`,
      remedy: suggest(value, questions),
    });
  }
  for (const { value, path } of valuesAt(yaml.data, ['highlight', '*', 'series'])) {
    if (typeof value !== 'string') continue;
    const at = places.get(value);
    if (at === undefined) {
      problems.push({
        file,
        ...yaml.place(path),
        rule: 'unknown-series',
        message: `Unknown series "${value}".`,
        remedy: suggest(value, labels),
      });
      continue;
    }
    const dates = texts(['series', String(at), 'points', '*', 'date']);
    const [date] = valuesAt(yaml.data, ['highlight', String(path[1]), 'date']);
    if (typeof date?.value === 'string' && !dates.includes(date.value)) {
      problems.push({
        file,
        ...yaml.place([...path.slice(0, 2), 'date']),
        rule: 'unknown-point',
        message: `The series "${value}" has no point of "${date.value}".`,
        remedy: suggest(date.value, dates),
      });
    }
  }
  return problems;
}

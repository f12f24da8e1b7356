import { earliest, latest } from '../../model/date.ts';
import { readDate } from '../../model/date/edtf.ts';
import type { Problem } from '../../model/problem.ts';
import type { Project } from '../../model/read/entries.ts';
import type { YamlValue } from '../../model/read/yaml-places.ts';
import { valuesAt } from '../../model/read/values.ts';

/** Dates that contradict one another. What is no date at all, the schemas tell. */
export const dates = (project: Project): Problem[] => [
  ...project.essays.flatMap(({ file, yaml }) => [
    ...order(file, yaml, ['published'], ['updated'], 'The essay was updated before it was published'),
    ...order(file, yaml, ['original', 'published'], ['published'], 'The essay was published before its original'),
  ]),
  ...project.sources.flatMap(({ id, file, yaml }) =>
    order(file, yaml, ['issued'], ['accessed'], `The source "${id}" was read before it was issued`),
  ),
  ...project.incidents.flatMap(({ file, yaml }) => timeline(file, yaml)),
];

interface Dated {
  date: string;
  path: PropertyKey[];
}

const datesAt = (yaml: YamlValue, path: readonly string[]): Dated[] =>
  valuesAt(yaml.data, path).flatMap((found) =>
    typeof found.value === 'string' && !('rule' in readDate(found.value))
      ? [{ date: found.value, path: found.path }]
      : [],
  );

function order(
  file: string,
  yaml: YamlValue,
  early: readonly string[],
  late: readonly string[],
  what: string,
): Problem[] {
  const [before] = datesAt(yaml, early);
  const [after] = datesAt(yaml, late);
  if (!before || !after || latest(after.date) >= earliest(before.date)) return [];
  return [
    {
      file,
      ...yaml.place(after.path),
      rule: 'date',
      message: `${what}: ${after.date}, and ${before.date}.`,
      remedy: 'Correct one of the two.',
    },
  ];
}

/** Entries stand in the order of time, as readers read them. */
function timeline(file: string, yaml: YamlValue): Problem[] {
  const entries = datesAt(yaml, ['timeline', '*', 'date']);
  return entries.flatMap((entry, index): Problem[] => {
    const before = entries[index - 1];
    // A month may well stand after one of its days: only what cannot be in order is told.
    if (!before || latest(entry.date) >= earliest(before.date)) return [];
    return [
      {
        file,
        ...yaml.place(entry.path),
        rule: 'date',
        message: `The entry of ${entry.date} stands after the one of ${before.date}.`,
        remedy: 'Put the entries in the order of time.',
        severity: 'warning',
      },
    ];
  });
}

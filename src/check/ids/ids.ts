import type { Problem } from '../../model/problem.ts';
import type { Project, ReadSource } from '../../model/read/entries.ts';
import { valuesAt } from '../../model/read/values.ts';
import { fileNames } from './file-names.ts';

/** Ids: what they may be, and that each names one thing. */
export const ids = (project: Project): Problem[] => [
  ...fileNames(project),
  ...sourceTwice(project),
  ...questionTwice(project),
];

function sourceTwice(project: Project): Problem[] {
  const first = new Map<string, ReadSource>();
  return project.sources.flatMap((source): Problem[] => {
    const { id, file, yaml } = source;
    const before = first.get(id);
    if (id && !before) first.set(id, source);
    if (!before) return [];
    return [
      {
        file,
        ...yaml.place(['id']),
        rule: 'duplicate-id',
        message: `The source "${id}" is listed already, in ${before.file}:${before.yaml.place(['id']).line}.`,
        remedy: 'Keep one of the two, or give this one another id.',
      },
    ];
  });
}

const questionTwice = (project: Project): Problem[] =>
  project.charts.flatMap(({ file, yaml }) => {
    const seen = new Set<unknown>();
    return valuesAt(yaml.data, ['questions', '*', 'id']).flatMap(({ value, path }): Problem[] => {
      if (!seen.has(value)) {
        seen.add(value);
        return [];
      }
      return [
        {
          file,
          ...yaml.place(path),
          rule: 'duplicate-id',
          message: `The question "${String(value)}" stands above already.`,
          remedy: 'Give this one another id.',
        },
      ];
    });
  });

import type { Problem } from '../../model/problem.ts';
import type { Project } from '../../model/read/entries.ts';
import { valuesAt } from '../../model/read/values.ts';

/** Disputed numbers: the lowest is not above the highest. */
export const figures = (project: Project): Problem[] =>
  project.incidents.flatMap(({ file, yaml }) =>
    valuesAt(yaml.data, ['figures', '*', 'low']).flatMap(({ value: low, path }): Problem[] => {
      const [high] = valuesAt(yaml.data, ['figures', String(path[1]), 'high']);
      if (typeof low !== 'number' || typeof high?.value !== 'number' || low <= high.value) return [];
      return [
        {
          file,
          ...yaml.place(path),
          rule: 'figure',
          message: `The low figure, ${low}, is above the high one, ${high.value}.`,
          remedy: 'Exchange them; where there is one figure, give it twice.',
        },
      ];
    }),
  );

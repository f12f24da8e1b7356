import type { Problem } from '../../model/problem.ts';
import type { Project } from '../../model/read/entries.ts';
import { valuesAt } from '../../model/read/values.ts';
import { titleVariables } from '../../model/schema/csl.ts';
import { strayTag } from '../../model/schema/csl-text.ts';

/** Marks of CSL in titles begin and end. One that does not is printed as it stands. */
export const titles = (project: Project): Problem[] =>
  project.sources.flatMap(({ file, yaml }) =>
    titleVariables.flatMap((key) =>
      valuesAt(yaml.data, [key]).flatMap(({ value, path }): Problem[] => {
        const stray = typeof value === 'string' ? strayTag(value) : undefined;
        if (!stray) return [];
        const { text, closes } = stray;
        return [
          {
            file,
            ...yaml.place(path),
            rule: 'markup',
            message: `"${key}" holds ${text}, which ${closes ? 'closes nothing' : 'nothing closes'}: it is printed as it stands.`,
            remedy: closes
              ? 'Write what opens it, or take it out.'
              : `Write ${closing(text)} behind its words, or take it out.`,
            severity: 'warning',
          },
        ];
      }),
    ),
  );

const closing = (tag: string) => `</${/\w+/.exec(tag)?.[0]}>`;

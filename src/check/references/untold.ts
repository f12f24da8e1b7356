import type { Problem } from '../../model/problem.ts';
import type { ReadSource } from '../../model/read/entries.ts';
import { valuesAt } from '../../model/read/values.ts';

/** What a source that is referred to may lack, so that a list can be brought in as it is; its readers should be told in the end. */
export const untold = ({ id, file, yaml }: ReadSource): Problem[] =>
  rows(id).flatMap(({ path, ...fault }): Problem[] =>
    valuesAt(yaml.data, path).length > 0
      ? []
      : [{ file, ...yaml.place(path.slice(0, -1)), ...fault, severity: 'warning' }],
  );

const rows = (id: string) => [
  {
    path: ['language'],
    rule: 'missing-key',
    message: `The language of the source "${id}" is missing, and that of the site is taken for it.`,
    remedy: 'Write it as "language".',
  },
  {
    path: ['custom', 'read'],
    rule: 'missing-key',
    message: `How much of the source "${id}" an editor has read is missing, and "no" is taken for it.`,
    remedy: 'Write it as "read" under "custom": whole, part, abstract or "no".',
  },
  {
    path: ['custom', 'about'],
    rule: 'about',
    message: `What the source "${id}" says that matters here is missing.`,
    remedy: 'Write it in one sentence as "about" under "custom".',
  },
];

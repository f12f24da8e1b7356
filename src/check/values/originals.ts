import type { Problem } from '../../model/problem.ts';
import type { Project } from '../../model/read/entries.ts';
import { relations } from '../../model/schema/relation.ts';
import { keysOf } from '../../model/terms.ts';
import { valuesAt } from '../../model/read/values.ts';

/** The original is named where there is one, and only there. */
export const originals = (project: Project): Problem[] =>
  project.essays.flatMap(({ file, yaml }): Problem[] => {
    const said = valuesAt(yaml.data, ['relation'])[0]?.value;
    const relation = keysOf(relations).find((one) => one === said);
    const [original] = valuesAt(yaml.data, ['original']);
    if (!relation) return [];
    if (relations[relation].original && !original) {
      return [
        {
          file,
          ...yaml.keyPlace(['relation']),
          rule: 'original',
          message: `The essay is a ${relation} and does not say of what.`,
          remedy: 'Add "original" with its title and, as far as they are known, authors, publisher, published and url.',
        },
      ];
    }
    if (relations[relation].original && valuesAt(yaml.data, ['authors']).length > 0) {
      return [
        {
          file,
          ...yaml.keyPlace(['authors']),
          rule: 'original',
          message: `The essay is a ${relation}, whose authors are those of the original.`,
          remedy: 'Write "authors" under "original"; who annotates stands under "editors".',
        },
      ];
    }
    if (!relations[relation].original && original) {
      return [
        {
          file,
          ...yaml.keyPlace(['original']),
          rule: 'original',
          message: 'The essay is your own and yet names an original.',
          remedy: 'Take "original" out, or write relation: restatement or reprint.',
        },
      ];
    }
    return [];
  });

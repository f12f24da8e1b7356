import type { ReadEssay } from '../../model/read/entries.ts';
import { valueAt } from '../../model/read/values.ts';
import { relations } from '../../model/schema/relation.ts';
import { keysOf } from '../../model/terms.ts';
import type { TellHere } from '../tell.ts';

/** The original is named where there is one, and only there. */
export function originals({ yaml }: ReadEssay, tell: TellHere): void {
  const has = (key: string) => valueAt(yaml.data, key) !== undefined;
  const misfit = (key: string, message: string, remedy: string) =>
    tell(yaml.keyPlace([key]), { rule: 'original', message, remedy });
  const relation = keysOf(relations).find((one) => one === valueAt(yaml.data, 'relation'));
  if (!relation) return;
  const isOfAnother = relations[relation].original;
  if (isOfAnother && !has('original'))
    misfit(
      'relation',
      `The essay is a ${relation} and does not say of what.`,
      'Add "original" with its title and, as far as they are known, authors, publisher, published and url.',
    );
  else if (isOfAnother && has('authors'))
    misfit(
      'authors',
      `The essay is a ${relation}, whose authors are those of the original.`,
      'Write "authors" under "original"; who annotates stands under "editors".',
    );
  else if (!isOfAnother && has('original'))
    misfit(
      'original',
      'The essay is your own and yet names an original.',
      'Take "original" out, or write relation: restatement or reprint.',
    );
}

import type { Claim, Essay } from '../model/edition.ts';
import { listNames } from '../model/join/people.ts';
import type { Words } from './words.ts';

/** What stands after the title where the words of a claim are quoted: `annotated after Ada and Ben, claim 3`. */
export function annotation({ number }: Claim, { original, language }: Essay, { claim, terms }: Words): string {
  const { annotated, annotatedAfter } = claim.cite;
  const authors = original && listNames(original.authors, language);
  return `${authors ? annotatedAfter(authors) : annotated}${terms.comma}${claim.inText(number)}`;
}

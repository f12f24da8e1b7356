import { joinTexts } from '../model/join-texts.ts';
import { familyOf } from '../model/schema/csl.ts';
import { cslWords } from '../model/schema/csl-text.ts';
import { outletOf, type Source } from '../model/schema/source.ts';
import type { Words } from './words.ts';

/** What a short reference says: the first author's family name, else where it appeared, and the year. */
export function shortReference(source: Source, { date, terms }: Words): string {
  const { and, others, undated } = terms.references;
  const [first, second] = source.author.map(familyOf);
  const names = first && (source.author.length > 2 ? others(first) : second ? and(first, second) : first);
  const who = names ?? (outletOf(source) || cslWords(source.title));
  return joinTexts([who, source.issued === undefined ? undated : date(source.issued, 'year')], terms.comma);
}

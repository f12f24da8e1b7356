import { cslWords } from '../../model/schema/csl-text.ts';
import type { Source } from '../../model/schema/source.ts';

/** Sources whose titles begin alike. */
export interface Initial {
  /** A capital, or "0–9". */
  letter: string;
  sources: Source[];
}

/** Sources by their titles, as the language sorts them, whatever quotation mark or bracket stands before the first word. */
export function byInitial(sources: readonly Source[], language: string): Initial[] {
  const { compare } = new Intl.Collator(language, { ignorePunctuation: true, numeric: true });
  const sorted = sources.toSorted((a, b) => compare(cslWords(a.title), cslWords(b.title)) || compare(a.id, b.id));
  return [...Map.groupBy(sorted, initialOf)].map(([letter, sources]) => ({ letter, sources }));
}

/** Without the marks that the language does not sort by. */
function initialOf({ title }: Source): string {
  const [first = '#'] = /[\p{L}\p{N}]/u.exec(cslWords(title).normalize('NFKD')) ?? [];
  return /\p{N}/u.test(first) ? '0–9' : first.toUpperCase();
}

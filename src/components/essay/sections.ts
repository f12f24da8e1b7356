import type { Essay } from '../../model/edition.ts';
import type { Words } from '../../words/words.ts';

/** A stretch of an essay from one heading to the next. */
export interface Section {
  /** Anchor of its beginning. */
  id: string;
  title: string;
  claims: Essay['claims'];
  /** Ids of the incidents that are cited here and not before, in the order of the text. */
  incidents: string[];
}

/** The sections of an essay by its headings of the first level; what stands before them is one as well. */
export function sectionsOf({ passages, interludes, claims }: Essay, { rail }: Words['essay']): Section[] {
  const headings = interludes.flatMap(({ after, heading }) => (heading?.level === 2 ? { after, ...heading } : []));
  const starts = [{ after: 0, id: 'p1', words: rail.opening }, ...headings];
  const met = new Set<string>();
  return starts.flatMap(({ after, id, words }, index) => {
    const inside = passages.slice(after, starts[index + 1]?.after ?? passages.length);
    if (inside.length === 0) return [];
    const numbers = new Set(inside.map(({ number }) => number));
    const cited = [...new Set(inside.flatMap(({ incidents }) => incidents))].filter((incident) => !met.has(incident));
    for (const incident of cited) met.add(incident);
    return {
      id,
      title: words,
      claims: claims.filter(({ passage }) => numbers.has(passage)),
      incidents: cited,
    };
  });
}

import type { Contents } from '../model/contents.ts';
import type { Words } from '../words/words.ts';

/** The parts of what is bound, in their order. Ids of authors are in small letters, so that these clash with none. */
export const chapterIds = ['Essay', 'Argument', 'Notes', 'Incidents', 'Sources', 'Method'] as const;
export type ChapterId = (typeof chapterIds)[number];

/** What stands over each chapter, but for the essay, which has a head of its own. */
export const chapterTitles = ({ argument, note, bar }: Words) =>
  ({
    Essay: undefined,
    Argument: argument.title,
    Notes: note.title,
    Incidents: bar.incidents,
    Sources: bar.sources,
    Method: bar.method,
  }) satisfies Record<ChapterId, string | undefined>;

/** What lists of contents call each chapter. */
export const chapterNames = (
  { essay, incidents, sources }: Contents,
  { argument, forms, essay: counts }: Words,
): Record<ChapterId, string> => ({
  Essay: essay.title,
  Argument: argument.title,
  Notes: forms.listed.notes(essay.claims.length),
  Incidents: counts.incidents(incidents.length),
  Sources: forms.listed.sources(sources.length),
  Method: forms.listed.method,
});

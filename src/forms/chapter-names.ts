import type { Contents } from '../model/contents.ts';
import type { ChapterId } from './chapters.ts';

/** What lists of contents call each chapter. */
export const chapterNames = ({ essay, incidents, sources }: Contents): Record<ChapterId, string> => ({
  Essay: essay.title,
  Argument: 'The argument',
  Notes: `Notes on ${essay.claims.length} claims`,
  Incidents: `${incidents.length} incidents`,
  Sources: `${sources.length} sources`,
  Method: 'How notes are made',
});

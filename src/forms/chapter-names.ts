import type { Contents } from '../model/contents.ts';
import { counted } from '../model/counted.ts';
import type { ChapterId } from './chapters.ts';

/** What lists of contents call each chapter. */
export const chapterNames = ({ essay, incidents, sources }: Contents): Record<ChapterId, string> => ({
  Essay: essay.title,
  Argument: 'The argument',
  Notes: `Notes on ${counted(essay.claims.length, 'claim')}`,
  Incidents: counted(incidents.length, 'incident'),
  Sources: counted(sources.length, 'source'),
  Method: 'How notes are made',
});

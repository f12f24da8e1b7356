import { joinTexts } from '../../model/join-texts.ts';
import { countHits, type Findings, type Reading } from './engine.ts';

/** How far a search is. */
export interface Progress {
  query: string;
  /** Whether a part of the index did not come. */
  failed: boolean;
  /** Nothing while parts of the index are on their way. */
  findings: Findings | undefined;
}

const told: Record<Reading, (query: string, results: string) => string> = {
  exact: (_, results) => `${results}.`,
  alike: (query, results) => `Nothing says “${query}”. With words like it: ${results}.`,
  some: (_, results) => `Nothing has all of these words. With some of them: ${results}.`,
};

/**
 * What a search tells its reader in words.
 *
 * @param number Writes a number in the language of the page.
 */
export const statusOf = ({ query, failed, findings }: Progress, number: (count: number) => string): string =>
  joinTexts(
    [
      failed && 'A part of the index could not be loaded.',
      query && (findings ? outcome(query, findings, number) : 'Loading …'),
    ],
    ' ',
  );

function outcome(query: string, { reading, groups }: Findings, number: (count: number) => string): string {
  const count = countHits(groups);
  if (count === 0) return `Nothing found for “${query}”.`;
  return told[reading](query, `${number(count)} ${count === 1 ? 'result' : 'results'}`);
}

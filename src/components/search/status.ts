import { joinTexts } from '../../model/join-texts.ts';
import type { SearchWords } from '../../words/en/search.ts';
import { formOf } from '../../words/plural.ts';
import { countHits, type Findings } from './engine.ts';

/** How far a search is. */
export interface Progress {
  query: string;
  /** Whether a part of the index did not come. */
  failed: boolean;
  /** Nothing while parts of the index are on their way. */
  findings: Findings | undefined;
}

/** What the page says of a search. */
export type StatusWords = SearchWords['script'];

/**
 * What a search tells its reader in words.
 *
 * @param tag Of the language of the words.
 */
export const statusOf = ({ query, failed, findings }: Progress, words: StatusWords, tag: string): string =>
  joinTexts([failed && words.failed, query && (findings ? outcome(query, findings, words, tag) : words.loading)], ' ');

function outcome(query: string, { reading, groups }: Findings, words: StatusWords, tag: string): string {
  const count = countHits(groups);
  const sentence = count === 0 ? words.nothing : words[reading];
  return sentence.replace('{results}', () => formOf(count, words.results, tag)).replace('{query}', () => query);
}

import { dateVariables } from '../../model/schema/csl.ts';
import type { Source } from '../../model/schema/source.ts';
import { wordsFor } from '../../words/words.ts';
import { cslDate } from './reference-date.ts';

/** What can be cited: a source, or a page of ours in one of its revisions. */
export interface Reference extends Omit<Source, 'custom' | 'version'> {
  /** What we say of it; nothing of our own pages. */
  custom?: Source['custom'];
  /** Of our own pages the number of the revision. */
  version?: string | undefined;
}

/** A reference in CSL-JSON, as processors read it: dates in parts, and nothing of ours. */
export function toCslJson(
  { custom: _ours, author, ...item }: Reference,
  words = wordsFor('en'),
): Record<string, unknown> {
  const dated = dateVariables.flatMap((key) => {
    const edtf = item[key];
    return edtf === undefined ? [] : [[key, cslDate(edtf, words)] as const];
  });
  return { ...item, ...(author.length > 0 && { author }), ...Object.fromEntries(dated) };
}

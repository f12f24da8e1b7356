import { diffWordsWithSpace } from 'diff';

/** A stretch of a text: in both texts, only in the newer one, or only in the older one. */
export interface Stretch {
  text: string;
  is: 'same' | 'added' | 'removed';
}

/**
 * Word by word, how one text became another.
 *
 * @param language Of both: not every one has spaces between its words.
 */
export const wordDiff = (before: string, after: string, language: string): Stretch[] =>
  diffWordsWithSpace(before, after, {
    intlSegmenter: new Intl.Segmenter(language, { granularity: 'word' }),
  }).map(({ value, added, removed }) => ({ text: value, is: added ? 'added' : removed ? 'removed' : 'same' }));

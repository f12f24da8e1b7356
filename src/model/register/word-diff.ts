import { diffWordsWithSpace } from 'diff';

/** A stretch of a text: in both texts, only in the older one, or only in the newer one. */
export interface Stretch {
  text: string;
  is: 'same' | 'removed' | 'added';
}

/**
 * Word by word, how one text became another. Where words change one after another, the old ones come first, then the new.
 *
 * @param language Of both: not every one has spaces between its words.
 */
export function wordDiff(before: string, after: string, language: string): Stretch[] {
  const stretches: Stretch[] = [];
  let [removed, added] = ['', ''];
  const close = () => {
    if (removed) stretches.push({ text: removed, is: 'removed' });
    if (added) stretches.push({ text: added, is: 'added' });
    [removed, added] = ['', ''];
  };
  const changes = diffWordsWithSpace(before, after, {
    intlSegmenter: new Intl.Segmenter(language, { granularity: 'word' }),
  });
  for (const [index, change] of changes.entries()) {
    // A space alone between two changes is no word that stayed.
    const between = !change.added && !change.removed && index > 0 && index < changes.length - 1 && !change.value.trim();
    if (!change.added && !change.removed && !between) {
      close();
      stretches.push({ text: change.value, is: 'same' });
      continue;
    }
    if (!change.added) removed += change.value;
    if (!change.removed) added += change.value;
  }
  close();
  return stretches;
}

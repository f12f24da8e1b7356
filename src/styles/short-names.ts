import { hash } from 'node:crypto';
import { perName } from '../model/read/once.ts';

/** What no class begins with but the mark of a component. */
const MARK = '_';

/** The mark of a component as it is published, the same everywhere. Letters that make no word: reader views judge elements by words in their classes. */
export const shortMark = perName((mark) => {
  const letters = hash('sha256', mark, 'base64url').replace(/[^0-9bcdfhjkmnpqrtvwxz]/g, '');
  return MARK + letters.slice(0, 4);
});

export const isShortMark = (name: string): boolean => name.startsWith(MARK);

/**
 * A custom property's name as it is published: short, which takes a hundredth off a page, and the same everywhere, so that sheets of
 * several pages can be joined. With its two hyphens.
 */
export const shortName = perName((name) => `--${hash('sha256', name, 'base64url').slice(0, 3)}`);

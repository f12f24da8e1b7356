import { hash } from 'node:crypto';

const known = new Map<string, string>();

const knownMarks = new Map<string, string>();

/** What no class begins with but the mark of a component. */
const MARK = '_';

/** The mark of a component as it is published, the same everywhere. Letters that make no word: reader views judge elements by words in their classes. */
export function shortMark(mark: string): string {
  const letters = () => hash('sha256', mark, 'base64url').replace(/[^0-9bcdfhjkmnpqrtvwxz]/g, '');
  const short = knownMarks.get(mark) ?? `${MARK}${letters().slice(0, 4)}`;
  knownMarks.set(mark, short);
  return short;
}

export const isShortMark = (name: string): boolean => name.startsWith(MARK);

/**
 * A custom property's name as it is published: short, which takes a hundredth off a page, and the same everywhere, so that sheets of
 * several pages can be joined.
 *
 * @param name With its two hyphens.
 */
export function shortName(name: string): string {
  const short = known.get(name) ?? `--${hash('sha256', name, 'base64url').slice(0, 3)}`;
  known.set(name, short);
  return short;
}

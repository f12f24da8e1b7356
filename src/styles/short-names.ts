import { hash } from 'node:crypto';

const known = new Map<string, string>();

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

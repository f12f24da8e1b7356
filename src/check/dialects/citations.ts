import { slug } from '../../model/schema/id.ts';
import type { Mark } from './mark.ts';

/** `doe-99`, after the sign before it; what ends a sentence is no part of it. */
const KEY = /@\{?([\p{L}\p{N}_]+(?:[:.#$%&+?<>~/-][\p{L}\p{N}_]+)*)\}?/u;

/** Citations as Pandoc has them: `[see @doe-99, p. 3; @roe-98]`, and `@doe-99` in a sentence. */
export const citations: readonly Mark[] = [
  {
    find: /\[[^[\]]*\]/g,
    meant: (found) => /[[\s;(-]@\{?[\p{L}\p{N}_]/u.test(found),
    is: 'a citation',
    write: (found) => `Write ${found.slice(1, -1).split(';').map(cite).join(' ')}.`,
  },
  {
    // A name of somebody in a network has neither a hyphen nor, mostly, a year.
    find: /(?<![\p{L}\p{N}_@./\0])@[\p{L}_](?:[\p{L}\p{N}_:.-]*[\p{L}\p{N}])?/gu,
    meant: (found) => /\w-\w|\D(?:1[5-9]|20)\d\d[a-z]?$/.test(found),
    is: 'a citation',
    write: (found) => `Write ${cite(found)}.`,
  },
];

function cite(part: string): string {
  const found = KEY.exec(part);
  if (!found) return part.trim();
  const [key, id = ''] = found;
  const before = part.slice(0, found.index).replace(/-$/, '').trim();
  const after = part
    .slice(found.index + key.length)
    .replace(/^[\s,]+/, '')
    .trim()
    .replaceAll('"', '');
  return `${before && `${before} `}<Cite source="${slug(id) || id}"${after && ` locator="${after}"`} />`;
}

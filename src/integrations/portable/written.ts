import type { ContentFile } from '../../model/read/mdx.ts';
import { placeAt } from '../../model/read/place.ts';
import { decodeAddress } from '../../model/schema/image.ts';
import type { Fault } from './faults.ts';

/** Where authors write what stands on a page, by its path: the rest is made of files of all kinds. */
const sources: readonly (readonly [page: RegExp, file: string])[] = [
  [/^essays\/([^/]+)\.html$/, 'content/essays/$1.mdx'],
  [/^incidents\/([^/]+)\.html$/, 'content/incidents/$1.mdx'],
  [/^pages\/([^/]+)\.html$/, 'content/pages/$1.mdx'],
  [/^about\.html$/, 'content/about.mdx'],
  [/^(?:claims|embeds)\/([^/]+\/[^/]+)\.html$/, 'content/claims/$1.mdx'],
  [/^sources\/.*$/, 'content/sources/'],
];

/**
 * Where in `content/` a fault was written, as far as that can be told: `content/essays/bridges.mdx:12:5`.
 *
 * @param files Of `content/`.
 */
export function writtenAt({ page, link }: Fault, files: readonly ContentFile[]): string | undefined {
  const [pattern, name = ''] = sources.find(([known]) => known.test(page)) ?? [];
  const written = pattern && files.filter(({ path }) => path.startsWith(page.replace(pattern, name)));
  for (const { path, text } of written ?? [])
    for (const words of link ? namesOf(link.target) : []) {
      const at = text.indexOf(words);
      if (at < 0) continue;
      const { line, column } = placeAt(text, at);
      return `${path}:${line}:${column}`;
    }
  return written?.[0]?.path;
}

/** What an author may have written that leads there: the address, or the id of an own link. */
function namesOf(target: string): string[] {
  const [, id] = /([\w-]+)(?:\.html)?$/.exec(target) ?? [];
  return [target, decodeAddress(target), ...(id === undefined ? [] : [`:${id}`, `/${id}`, `"${id}"`])];
}

import { hash } from 'node:crypto';
import { edition } from '../../edition.ts';
import { searchIndex } from '../../data/search/search-index.ts';

const { parts, depth } = searchIndex(edition);

/** A file of the index: a classic script, as neither a module nor `fetch` works from a folder on disk. */
export const searchFiles = parts.map((part) => {
  const text = `(self.searchParts??=[]).push(${JSON.stringify(part)});dispatchEvent(new Event("search-part"))\n`;
  return { name: `search-${part.kind}-${hash('sha256', text).slice(0, 10)}`, text };
});

export const searchDepth = depth;

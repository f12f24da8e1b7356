import type { Edition } from '../../model/edition.ts';
import { searchKinds, type SearchDocument, type SearchPart } from './search-document.ts';
import { searchDocuments } from './documents.ts';

export interface SearchIndex {
  parts: SearchPart[];
  /** How much of the texts is in it. */
  depth: Depth;
}

/** Bytes in UTF-8, before compression. Brotli leaves less than a third of them of English, less than half of any language. */
export interface SearchLimits {
  part: number;
  whole: number;
}

/** How much of each document is searched, the most first: a large site has to do with less. */
const depths = {
  whole: (document: SearchDocument): SearchDocument => document,
  'first lines': ([place, title, label, text, ...languages]: SearchDocument): SearchDocument => [
    place,
    title,
    label,
    text.split('\n', 1)[0] ?? '',
    ...languages,
  ],
  titles: ([place, title, label, , ...languages]: SearchDocument): SearchDocument => [
    place,
    title,
    label,
    '',
    ...languages,
  ],
};
export type Depth = keyof typeof depths;

/**
 * All that can be searched for, cut into files of one kind each, none of them above the limit.
 *
 * Whole texts are in them as long as they stay below their limit (some eight essays with as many notes and sources as the first),
 * then the first line of each, then titles alone. Titles are never left out: a larger site has more files, not larger ones.
 */
export function searchIndex(edition: Edition, limits: SearchLimits = { part: 400_000, whole: 2_400_000 }): SearchIndex {
  const documents = searchDocuments(edition);
  const at = (depth: Depth) =>
    searchKinds.map((kind) => ({
      kind,
      // What has no title is found by its text alone.
      documents: documents[kind].map(depths[depth]).filter(([, title, , text]) => title || text),
    }));
  const depth = (Object.keys(depths) as Depth[]).find((depth) => sizeOf(at(depth)) <= limits.whole) ?? 'titles';
  return { depth, parts: at(depth).flatMap((part) => cut(part, limits.part)) };
}

const utf8 = new TextEncoder();
const sizeOf = (value: unknown) => utf8.encode(JSON.stringify(value)).length;

function cut({ kind, documents }: SearchPart, limit: number): SearchPart[] {
  const parts: SearchPart[] = [];
  let size = Infinity;
  for (const document of documents) {
    const more = sizeOf(document) + 1;
    if (size + more > limit) {
      parts.push({ kind, documents: [] });
      size = 0;
    }
    parts.at(-1)?.documents.push(document);
    size += more;
  }
  return parts;
}

/** What a file of `content/` holds; a stray belongs to no kind, and the guide is for authors. */
export type FileKind =
  'site' | 'register' | 'released' | 'essay' | 'claim' | 'incident' | 'page' | 'sources' | 'chart' | 'guide' | 'stray';

const PLACES: readonly [FileKind, RegExp][] = [
  ['claim', /^content\/claims\/(?<essay>[^/]+)\/(?<id>[^/]+)\.mdx$/],
  ['essay', /^content\/essays\/(?<id>[^/]+)\.mdx$/],
  ['incident', /^content\/incidents\/(?<id>[^/]+)\.mdx$/],
  ['page', /^content\/(?<id>about)\.mdx$/],
  ['page', /^content\/pages\/(?<id>[^/]+)\.mdx$/],
  ['sources', /^content\/sources\/[^/]+\.yaml$/],
  ['chart', /^content\/charts\/(?<id>[^/]+)\.yaml$/],
  ['site', /^content\/site\.yaml$/],
  ['register', /^content\/published\.json$/],
  ['released', /^content\/published-at-release\.json$/],
  ['guide', /^content\/README\.md$/],
];

export interface NamedFile {
  kind: FileKind;
  /** Empty where its name is no id. */
  id: string;
  /** Of a claim. */
  essay?: string;
}

/** What a file is, by its path from the project's root. */
export function fileKindOf(path: string): NamedFile {
  for (const [kind, pattern] of PLACES) {
    const match = pattern.exec(path);
    if (!match) continue;
    const { id = '', essay } = match.groups ?? {};
    return { kind, id, ...(essay !== undefined && { essay }) };
  }
  return { kind: 'stray', id: '' };
}

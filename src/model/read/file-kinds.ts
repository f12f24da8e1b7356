/** What a file of `content/` holds; a stray belongs to no kind, and the guide is for authors. */
type FileKind =
  'site' | 'register' | 'released' | 'essay' | 'claim' | 'incident' | 'page' | 'sources' | 'chart' | 'guide' | 'stray';

/** Each folder: what its files hold, how they end, and how deep they lie in it. */
export const folders = {
  essays: { kind: 'essay', ending: 'mdx', depth: 1 },
  claims: { kind: 'claim', ending: 'mdx', depth: 2 },
  incidents: { kind: 'incident', ending: 'mdx', depth: 1 },
  pages: { kind: 'page', ending: 'mdx', depth: 1 },
  sources: { kind: 'sources', ending: 'yaml', depth: 1 },
  charts: { kind: 'chart', ending: 'yaml', depth: 1 },
} as const satisfies Record<string, { kind: FileKind; ending: string; depth: number }>;

export const isFolder = (name: string): name is keyof typeof folders => Object.hasOwn(folders, name);

/** What stands beside them. */
const files = new Map<string, NamedFile>([
  ['content/site.yaml', { kind: 'site', id: '' }],
  ['content/about.mdx', { kind: 'page', id: 'about' }],
  ['content/published.json', { kind: 'register', id: '' }],
  ['content/published-at-release.json', { kind: 'released', id: '' }],
  ['content/README.md', { kind: 'guide', id: '' }],
]);

export interface NamedFile {
  kind: FileKind;
  /** Its name without the ending, whether that is an id or not; empty of what needs none. */
  id: string;
  /** Of a claim. */
  essay?: string;
}

/** What a file is, by its path from the project's root. */
export function fileKindOf(path: string): NamedFile {
  const [root, folder = '', ...rest] = path.split('/');
  const row = root === 'content' && isFolder(folder) ? folders[folder] : undefined;
  const [, id, ending] = /^(.+)\.(\w+)$/.exec(rest.at(-1) ?? '') ?? [];
  if (!row || id === undefined || ending !== row.ending || rest.length !== row.depth)
    return files.get(path) ?? { kind: 'stray', id: '' };
  const [essay] = rest;
  return { kind: row.kind, id, ...(row.depth === 2 && essay !== undefined && { essay }) };
}

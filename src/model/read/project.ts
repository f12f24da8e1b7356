import type { Project } from './entries.ts';
import { fileKindOf } from './file-kinds.ts';
import { readFile, type FileReading } from './file.ts';
import type { ContentFile } from './mdx.ts';
import { perItem } from './once.ts';
import { partOf } from './part.ts';

/** Reads one file, or takes what was read of it before. */
type ReadOne = (file: ContentFile, language: string) => Pick<FileReading, 'plain' | 'faults'>;

/** Reads the files of `content/`, in whatever order they come. */
export function readProject(files: readonly ContentFile[], read: ReadOne = readFile): Project {
  const project: Project = {
    earlier: [],
    essays: [],
    claims: [],
    incidents: [],
    pages: [],
    sources: [],
    charts: [],
    strays: [],
    unread: [],
    faulty: [],
  };
  const languages = new Map<string, string | undefined>();
  for (const file of inOrder(files)) {
    const named = nameOf(file);
    const ofSite = project.site?.meta?.language ?? 'en';
    const { plain, faults } = read(file, (named.essay !== undefined && languages.get(named.essay)) || ofSite);
    if (faults.length > 0) project.faulty.push(file.path);
    if (plain.kind === 'essay') languages.set(named.id, plain.meta?.language);
    add(project, partOf(file, plain));
  }
  return project;
}

const nameOf = perItem(({ path }: ContentFile) => fileKindOf(path));

/** By path, the site and its essays first: what stands in their language is read after them. */
function inOrder(files: readonly ContentFile[]): ContentFile[] {
  const rank = (path: string) => (path === 'content/site.yaml' ? 0 : path.startsWith('content/essays/') ? 1 : 2);
  return files.toSorted((a, b) => rank(a.path) - rank(b.path) || (a.path < b.path ? -1 : 1));
}

function add(project: Project, { site, register, ...lists }: Partial<Project>): void {
  if (site) project.site = site;
  if (register) project.register = register;
  for (const [name, entries] of Object.entries(lists))
    for (const entry of entries) (project[name as keyof typeof lists] as unknown[]).push(entry);
}

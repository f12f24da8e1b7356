import { perItem, perParts } from './once.ts';
import type { Project } from './entries.ts';
import { fileKindOf } from './file-kinds.ts';
import { readFile, type FileReading, type Plain } from './file.ts';
import type { ContentFile } from './mdx.ts';
import { partOf, type Part } from './part.ts';

/** Reads one file, or takes what was read of it before. */
export type ReadOne = (file: ContentFile, language: string) => Pick<FileReading, 'plain' | 'faults'>;

/** Reads the files of `content/`, in whatever order they come. */
export function readProject(files: readonly ContentFile[], read: ReadOne = readFile): Project {
  const project = emptyProject();
  const languages = new Map<string, string | undefined>();
  for (const file of inOrder(files)) {
    const named = nameOf(file);
    const ofSite = project.site?.meta?.language ?? 'en';
    const { plain, faults } = read(file, (named.essay !== undefined && languages.get(named.essay)) || ofSite);
    if (faults.length > 0) project.faulty.push(file.path);
    if (plain.kind === 'essay') languages.set(named.id, plain.meta?.language);
    add(project, file, plain);
  }
  return project;
}

/** A project that holds one file, of which this was read. */
export function projectOf(file: ContentFile, plain: Plain): Project {
  const project = emptyProject();
  add(project, file, plain);
  return project;
}

const emptyProject = (): Project => ({
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
});

const nameOf = perItem(({ path }: ContentFile) => fileKindOf(path));
const perFile = perParts<Part>();

/** By path, the site and its essays first: what stands in their language is read after them. */
function inOrder(files: readonly ContentFile[]): ContentFile[] {
  const rank = (path: string) => (path === 'content/site.yaml' ? 0 : path.startsWith('content/essays/') ? 1 : 2);
  return files.toSorted((a, b) => rank(a.path) - rank(b.path) || (a.path < b.path ? -1 : 1));
}

function add(project: Project, file: ContentFile, plain: Plain): void {
  const part = perFile([file, plain], () => partOf(file, plain));
  switch (part.kind) {
    case 'site':
      project.site = part.entry;
      break;
    case 'register':
      project.register = part.entry;
      break;
    case 'released':
      project.earlier.push(part.entry);
      break;
    case 'essay':
      project.essays.push(part.entry);
      break;
    case 'claim':
      project.claims.push(part.entry);
      break;
    case 'incident':
      project.incidents.push(part.entry);
      break;
    case 'page':
      project.pages.push(part.entry);
      break;
    case 'sources':
      for (const source of part.entry) project.sources.push(source);
      break;
    case 'chart':
      project.charts.push(part.entry);
      break;
    case 'stray':
      project.strays.push(file);
      break;
    case 'unread':
      project.unread.push(file.path);
      break;
    case 'guide':
      break;
  }
}

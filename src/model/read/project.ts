import type { Project, Read } from './entries.ts';
import { fileKindOf, type NamedFile } from './file-kinds.ts';
import { itemOf, readFile, type FileReading, type Plain } from './file.ts';
import { matterOf, type ContentFile } from './mdx.ts';
import { placesIn, yamlPart } from './yaml.ts';

/** Reads one file, or takes what was read of it before. */
export type ReadOne = (file: ContentFile, language: string) => Pick<FileReading, 'plain' | 'faults'>;

/** Reads the files of `content/`, in whatever order they come. */
export function readProject(files: readonly ContentFile[], read: ReadOne = readFile): Project {
  const project = emptyProject();
  const languages = new Map<string, string | undefined>();
  for (const file of inOrder(files)) {
    const named = fileKindOf(file.path);
    const ofSite = project.site?.meta?.language ?? 'en';
    const { plain, faults } = read(file, (named.essay !== undefined && languages.get(named.essay)) || ofSite);
    if (faults.length > 0) project.faulty.push(file.path);
    if (plain.kind === 'essay') languages.set(named.id, plain.meta?.language);
    add(project, file, named, plain);
  }
  return project;
}

/** A project that holds one file, of which this was read. */
export function projectOf(file: ContentFile, plain: Plain): Project {
  const project = emptyProject();
  add(project, file, fileKindOf(file.path), plain);
  return project;
}

const emptyProject = (): Project => ({
  essays: [],
  claims: [],
  incidents: [],
  sources: [],
  charts: [],
  strays: [],
  faulty: [],
});

/** By path, the site and its essays first: what stands in their language is read after them. */
function inOrder(files: readonly ContentFile[]): ContentFile[] {
  const rank = (path: string) => (path === 'content/site.yaml' ? 0 : path.startsWith('content/essays/') ? 1 : 2);
  return files.toSorted((a, b) => rank(a.path) - rank(b.path) || (a.path < b.path ? -1 : 1));
}

function add(project: Project, file: ContentFile, { id, essay = '' }: NamedFile, plain: Plain): void {
  switch (plain.kind) {
    case 'site':
      project.site = inYaml(file, 'site', plain);
      break;
    case 'register':
      project.register = inYaml(file, 'published', plain);
      break;
    case 'released':
      project.released = { file: file.path, meta: plain.meta };
      break;
    case 'chart':
      project.charts.push(inYaml(file, id, plain));
      break;
    case 'sources': {
      const places = placesIn(() => yamlPart(file.text));
      plain.sources.forEach(({ data, ...source }, index) =>
        project.sources.push({ ...source, file: file.path, yaml: itemOf({ data, ...places }, index), index }),
      );
      break;
    }
    case 'essay':
      project.essays.push({ ...inMdx(file, id, plain), parsed: plain.parsed, mentions: plain.mentions });
      break;
    case 'claim':
      project.claims.push({ ...inMdx(file, id, plain), essay, note: plain.parsed, mentions: plain.mentions });
      break;
    case 'incident':
      project.incidents.push({ ...inMdx(file, id, plain), note: plain.parsed, mentions: plain.mentions });
      break;
    case 'stray':
      project.strays.push(file);
      break;
    case 'guide':
      break;
  }
}

interface Values<Meta> {
  data: unknown;
  meta?: Meta;
}

const inYaml = <Meta>({ path, text }: ContentFile, id: string, { data, meta }: Values<Meta>): Read<Meta> => ({
  id,
  file: path,
  yaml: { data, ...placesIn(() => yamlPart(text)) },
  ...(meta !== undefined && { meta }),
});

const inMdx = <Meta>({ path, text }: ContentFile, id: string, { data, meta }: Values<Meta>): Read<Meta> => ({
  id,
  file: path,
  yaml: { data, ...placesIn(() => matterOf(text)) },
  ...(meta !== undefined && { meta }),
});

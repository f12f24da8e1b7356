import type * as z from 'zod';
import { chartSchema, type ChartMeta } from './chart.ts';
import { claimSchema, type ClaimMeta } from './claim.ts';
import type { Problem } from './check/problem.ts';
import { schemaProblems } from './check/schema.ts';
import { readMdx, type ContentFile, type MdxDocument } from './document.ts';
import { essaySchema, type EssayMeta } from './essay.ts';
import { incidentSchema, type IncidentMeta } from './incident.ts';
import { parseEssay, parseNote, type ParsedEssay, type ParsedNote } from './parse.ts';
import { parseRegister, registerSchema, type Register } from './register/register.ts';
import { siteSchema, type Site } from './site.ts';
import { sourceSchema, type Source } from './source.ts';
import { readYaml, type YamlText } from './yaml.ts';

/** Something read from a file. `meta` is missing where the file breaks its schema. */
interface Read<Meta> {
  id: string;
  file: string;
  yaml: YamlText;
  meta?: Meta;
}

export interface ReadEssay extends Read<EssayMeta> {
  document: MdxDocument;
  parsed: ParsedEssay;
}
export interface ReadClaim extends Read<ClaimMeta> {
  essay: string;
  document: MdxDocument;
  note: ParsedNote;
}
export interface ReadIncident extends Read<IncidentMeta> {
  document: MdxDocument;
  note: ParsedNote;
}
export interface ReadSource extends Read<Source> {
  /** Place in the list of its file, from 0. */
  index: number;
}
export type ReadChart = Read<ChartMeta>;

/** All of `content/`, read file by file; nothing is joined yet. */
export interface Project {
  site?: Read<Site>;
  /** What was published; missing where nothing has been yet. */
  register?: Read<Register>;
  /** What the last release had published; missing before the first one. */
  released?: { file: string; meta: Register | undefined };
  essays: ReadEssay[];
  claims: ReadClaim[];
  incidents: ReadIncident[];
  sources: ReadSource[];
  charts: ReadChart[];
  /** Files that belong to no kind. */
  strays: ContentFile[];
  /** How many files were read. */
  files: number;
  /** Mistakes within single files: syntax and schemas. */
  problems: Problem[];
}

/**
 * Reads the files of `content/`, in whatever order they come.
 *
 * @param released The register that the last release holds, where it can be asked; the copy among the files stands in for it.
 */
export function readProject(files: readonly ContentFile[], released?: ContentFile): Project {
  const project: Project = {
    essays: [],
    claims: [],
    incidents: [],
    sources: [],
    charts: [],
    strays: [],
    files: files.length,
    problems: [],
  };
  const byPath = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  // The site and its essays first: what stands in their language is read after them.
  const rank = ({ path }: ContentFile) =>
    [/^content\/site\.yaml$/, /^content\/essays\//, /^/].findIndex((pattern) => pattern.test(path));
  for (const file of byPath.toSorted((a, b) => rank(a) - rank(b))) readFile(project, file);
  if (released) readReleased(project, released);
  return project;
}

const PLACES: readonly [RegExp, (project: Project, file: ContentFile, names: string[]) => void][] = [
  [
    /^content\/site\.yaml$/,
    (project, file) => {
      project.site = yamlFile(project, file, 'site', siteSchema);
    },
  ],
  [
    /^content\/published\.json$/,
    (project, file) => {
      project.register = yamlFile(project, file, 'published', registerSchema);
    },
  ],
  [/^content\/published-at-release\.json$/, readReleased],
  [
    /^content\/essays\/([^/]+)\.mdx$/,
    (project, file, [id = '']) => {
      const { document, read } = mdxFile(project, file, id, essaySchema);
      project.essays.push({
        ...read,
        document,
        parsed: parseEssay(document, { essay: id, language: read.meta?.language ?? siteLanguage(project) }),
      });
    },
  ],
  [
    /^content\/claims\/([^/]+)\/([^/]+)\.mdx$/,
    (project, file, [essay = '', id = '']) => {
      const { document, read } = mdxFile(project, file, id, claimSchema);
      project.claims.push({
        ...read,
        essay,
        document,
        note: parseNote(document, { essay, language: languageOf(project, essay) }),
      });
    },
  ],
  [
    /^content\/incidents\/([^/]+)\.mdx$/,
    (project, file, [id = '']) => {
      const { document, read } = mdxFile(project, file, id, incidentSchema);
      project.incidents.push({ ...read, document, note: parseNote(document, { language: siteLanguage(project) }) });
    },
  ],
  [/^content\/sources\/[^/]+\.yaml$/, readSources],
  [
    /^content\/charts\/([^/]+)\.yaml$/,
    (project, file, [id = '']) => {
      project.charts.push(yamlFile(project, file, id, chartSchema));
    },
  ],
  [/^content\/README\.md$/, () => undefined],
];

const siteLanguage = (project: Project) => project.site?.meta?.language ?? 'en';

const languageOf = (project: Project, essay: string) =>
  project.essays.find(({ id }) => id === essay)?.meta?.language ?? siteLanguage(project);

function readFile(project: Project, file: ContentFile) {
  for (const [pattern, read] of PLACES) {
    const match = pattern.exec(file.path);
    if (match) return read(project, file, match.slice(1));
  }
  project.strays.push(file);
}

function mdxFile<Meta>(project: Project, file: ContentFile, id: string, schema: z.ZodType<Meta>) {
  const document = readMdx(file);
  project.problems.push(...document.problems);
  const read: Read<Meta> = { id, file: file.path, yaml: document.matter };
  if (document.problems.every((problem) => problem.rule !== 'front-matter') && document.matter.data !== undefined) {
    validate(project, read, schema);
  }
  return { document, read };
}

function yamlFile<Meta>(project: Project, file: ContentFile, id: string, schema: z.ZodType<Meta>): Read<Meta> {
  const yaml = readYaml(file.path, file.text);
  project.problems.push(...yaml.problems);
  const read: Read<Meta> = { id, file: file.path, yaml };
  if (yaml.problems.length === 0) validate(project, read, schema);
  return read;
}

function validate<Meta>(project: Project, read: Read<Meta>, schema: z.ZodType<Meta>) {
  const result = schema.safeParse(read.yaml.data);
  if (result.success) read.meta = result.data;
  else project.problems.push(...schemaProblems(read.file, read.yaml, schema, result.error));
}

/** No author edits it, so that the place of a mistake in it is of no use. */
function readReleased(project: Project, { path, text }: ContentFile) {
  project.released = { file: path, meta: parseRegister(text) };
}

function readSources(project: Project, file: ContentFile) {
  const yaml = readYaml(file.path, file.text);
  project.problems.push(...yaml.problems);
  if (yaml.problems.length > 0) return;
  if (!Array.isArray(yaml.data)) {
    project.problems.push({
      file: file.path,
      line: 1,
      column: 1,
      rule: 'schema',
      message: 'A file of sources is a list.',
      remedy: 'Begin each source with "- id: …".',
    });
    return;
  }
  yaml.data.forEach((data: unknown, index) => {
    const id = typeof data === 'object' && data !== null && 'id' in data ? String(data.id) : '';
    const read: ReadSource = { id, file: file.path, yaml: within(yaml, index), index };
    const result = sourceSchema.safeParse(data);
    if (result.success) read.meta = result.data;
    else project.problems.push(...schemaProblems(file.path, read.yaml, sourceSchema, result.error));
    project.sources.push(read);
  });
}

/** The same text, seen from one item of its list. */
const within = (yaml: YamlText, index: number): YamlText => ({
  ...yaml,
  data: (yaml.data as unknown[])[index],
  place: (path) => yaml.place([index, ...path]),
  keyPlace: (path) => yaml.keyPlace([index, ...path]),
});

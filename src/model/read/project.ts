import type * as z from 'zod';
import { chartSchema, type ChartMeta } from '../chart.ts';
import { bodyOf } from './markup/body.ts';
import { charactersInYaml } from '../check/characters.ts';
import { mentionsIn, type Mentions } from './markup/mentions.ts';
import type { Problem } from '../problem.ts';
import { schemaProblems } from '../check/schema.ts';
import { textProblems } from '../check/text-rules.ts';
import { claimSchema, type ClaimMeta } from '../claim.ts';
import { matterOf, readMdx, type ContentFile, type MdxDocument } from './mdx.ts';
import { essaySchema, type EssayMeta } from '../essay.ts';
import { incidentSchema, type IncidentMeta } from '../incident.ts';
import type { MarkupFile } from '../markup.ts';
import { parseEssay, parseNote, type ParsedEssay, type ParsedNote } from './markup/parse.ts';
import { parseRegister, registerSchema, type Register } from '../register/register.ts';
import { siteSchema, type Site } from '../site.ts';
import { sourceSchema, type Source } from '../source.ts';
import { placesIn, readYaml, yamlPart, type YamlValue } from './yaml.ts';

/** Something read from a file. `meta` is missing where the file breaks its schema. */
interface Read<Meta> {
  id: string;
  file: string;
  yaml: YamlValue;
  meta?: Meta;
}

export interface ReadEssay extends Read<EssayMeta> {
  mentions: Mentions;
  parsed: ParsedEssay;
}
export interface ReadClaim extends Read<ClaimMeta> {
  essay: string;
  mentions: Mentions;
  note: ParsedNote;
}
export interface ReadIncident extends Read<IncidentMeta> {
  mentions: Mentions;
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
  /** Mistakes in the words of single files. */
  inTexts: Problem[];
}

/** What is made of one file: plain values, which can be written down. */
export interface Made {
  problems: Problem[];
  inText: Problem[];
}

/**
 * Takes what was made of the same input before, or has it made.
 *
 * @param input All that it is made of.
 */
export type Recall = <Kind extends Made>(input: readonly string[], make: () => Kind) => Kind;

/** Where each file is read, and into what. */
interface Reading {
  project: Project;
  recall: Recall;
  /** Languages of essays. */
  languages: Map<string, string | undefined>;
}

/**
 * Reads the files of `content/`, in whatever order they come.
 *
 * @param released The register that the last release holds, where it can be asked; the copy among the files stands in for it.
 * @param recall Remembers what it can; without it, everything is made.
 */
export function readProject(
  files: readonly ContentFile[],
  released?: ContentFile,
  recall: Recall = (_, make) => make(),
): Project {
  const project: Project = {
    essays: [],
    claims: [],
    incidents: [],
    sources: [],
    charts: [],
    strays: [],
    files: files.length,
    problems: [],
    inTexts: [],
  };
  const reading: Reading = { project, recall, languages: new Map() };
  const byPath = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  // The site and its essays first: what stands in their language is read after them.
  const rank = ({ path }: ContentFile) =>
    [/^content\/site\.yaml$/, /^content\/essays\//, /^/].findIndex((pattern) => pattern.test(path));
  for (const file of byPath.toSorted((a, b) => rank(a) - rank(b))) readFile(reading, file);
  if (released) readReleased(reading, released);
  return project;
}

const PLACES: readonly [RegExp, (reading: Reading, file: ContentFile, names: string[]) => void][] = [
  [
    /^content\/site\.yaml$/,
    (reading, file) => {
      reading.project.site = yamlFile(reading, file, 'site', siteSchema, charactersInYaml);
    },
  ],
  [
    /^content\/published\.json$/,
    (reading, file) => {
      // No author edits its words.
      reading.project.register = yamlFile(reading, file, 'published', registerSchema, () => []);
    },
  ],
  [/^content\/published-at-release\.json$/, readReleased],
  [
    /^content\/essays\/([^/]+)\.mdx$/,
    (reading, file, [id = '']) => {
      const language = siteLanguage(reading);
      const { parsed, ...read } = mdxFile(reading, file, 'essay', id, language, essaySchema, (document, meta) =>
        parseEssay(document, { essay: id, language: meta?.language ?? language }),
      );
      reading.languages.set(id, read.meta?.language);
      reading.project.essays.push({ ...read, parsed });
    },
  ],
  [
    /^content\/claims\/([^/]+)\/([^/]+)\.mdx$/,
    (reading, file, [essay = '', id = '']) => {
      const language = reading.languages.get(essay) ?? siteLanguage(reading);
      const { parsed, ...read } = mdxFile(reading, file, 'claim', id, language, claimSchema, (document) =>
        parseNote(document, { essay, language }),
      );
      reading.project.claims.push({ ...read, essay, note: parsed });
    },
  ],
  [
    /^content\/incidents\/([^/]+)\.mdx$/,
    (reading, file, [id = '']) => {
      const language = siteLanguage(reading);
      const { parsed, ...read } = mdxFile(reading, file, 'incident', id, language, incidentSchema, (document) =>
        parseNote(document, { language }),
      );
      reading.project.incidents.push({ ...read, note: parsed });
    },
  ],
  [/^content\/sources\/[^/]+\.yaml$/, readSources],
  [
    /^content\/charts\/([^/]+)\.yaml$/,
    (reading, file, [id = '']) => {
      reading.project.charts.push(yamlFile(reading, file, id, chartSchema, charactersInYaml));
    },
  ],
  [/^content\/README\.md$/, () => undefined],
];

const siteLanguage = ({ project }: Reading) => project.site?.meta?.language ?? 'en';

function readFile(reading: Reading, file: ContentFile) {
  for (const [pattern, read] of PLACES) {
    const match = pattern.exec(file.path);
    if (match) return read(reading, file, match.slice(1));
  }
  reading.project.strays.push(file);
}

/** What is made of a file, and its mistakes, told. */
function made<Kind extends Made>(
  { project, recall }: Reading,
  { path, text }: ContentFile,
  context: readonly string[],
  make: () => Kind,
) {
  const { problems, inText, ...rest } = recall([path, text, ...context], make);
  project.problems.push(...problems);
  project.inTexts.push(...inText);
  return rest;
}

function mdxFile<Meta, Parsed>(
  reading: Reading,
  file: ContentFile,
  kind: MarkupFile,
  id: string,
  language: string,
  schema: z.ZodType<Meta>,
  parse: (document: MdxDocument, meta: Meta | undefined) => Parsed,
) {
  const { data, ...rest } = made(reading, file, [language], () => {
    const document = readMdx(file);
    const { matter, problems } = document;
    const valid =
      problems.every(({ rule }) => rule !== 'front-matter') && matter.data !== undefined
        ? validate(file, matter, schema)
        : { problems: [] };
    const body = bodyOf(kind, id, document);
    return {
      data: matter.data,
      ...valid,
      problems: [...problems, ...valid.problems],
      parsed: parse(document, valid.meta),
      mentions: mentionsIn(body),
      inText: textProblems(body),
    };
  });
  return { id, file: file.path, yaml: { data, ...placesIn(() => matterOf(file.text)) }, ...rest };
}

/** @param words Mistakes in its words. */
function yamlFile<Meta>(
  reading: Reading,
  file: ContentFile,
  id: string,
  schema: z.ZodType<Meta>,
  words: typeof charactersInYaml,
): Read<Meta> {
  const { data, ...rest } = made(reading, file, [], () => {
    const yaml = readYaml(file.path, file.text);
    const valid = yaml.problems.length === 0 ? validate(file, yaml, schema) : { problems: [] };
    return {
      data: yaml.data,
      ...valid,
      problems: [...yaml.problems, ...valid.problems],
      inText: words(file.path, yaml),
    };
  });
  return { id, file: file.path, yaml: { data, ...placesIn(() => yamlPart(file.text)) }, ...rest };
}

function validate<Meta>({ path }: ContentFile, yaml: YamlValue, schema: z.ZodType<Meta>): Valid<Meta> {
  const result = schema.safeParse(yaml.data);
  return result.success
    ? { meta: result.data, problems: [] }
    : { problems: schemaProblems(path, yaml, schema, result.error) };
}

interface Valid<Meta> {
  meta?: Meta;
  problems: Problem[];
}

/** No author edits it, so that the place of a mistake in it is of no use. */
function readReleased({ project }: Reading, { path, text }: ContentFile) {
  project.released = { file: path, meta: parseRegister(text) };
}

function readSources(reading: Reading, file: ContentFile) {
  const { sources } = made(reading, file, [], () => sourcesIn(file));
  const places = placesIn(() => yamlPart(file.text));
  sources.forEach(({ data, ...source }, index) =>
    reading.project.sources.push({ ...source, file: file.path, yaml: within({ data, ...places }, index), index }),
  );
}

interface MadeSources extends Made {
  sources: (Pick<ReadSource, 'id' | 'meta'> & { data: unknown })[];
}

function sourcesIn(file: ContentFile): MadeSources {
  const yaml = readYaml(file.path, file.text);
  if (yaml.problems.length > 0) return { sources: [], problems: yaml.problems, inText: [] };
  if (!Array.isArray(yaml.data)) {
    const problem: Problem = {
      file: file.path,
      line: 1,
      column: 1,
      rule: 'schema',
      message: 'A file of sources is a list.',
      remedy: 'Begin each source with "- id: …".',
    };
    return { sources: [], problems: [problem], inText: [] };
  }
  const problems: Problem[] = [];
  const sources = yaml.data.map((data: unknown, index) => {
    const id = typeof data === 'object' && data !== null && 'id' in data ? String(data.id) : '';
    const valid = validate(file, within({ ...yaml, data }, index), sourceSchema);
    problems.push(...valid.problems);
    return { id, data, ...(valid.meta && { meta: valid.meta }) };
  });
  return { sources, problems, inText: sources.length > 0 ? charactersInYaml(file.path, yaml) : [] };
}

/** One item of a list, with places in the text of the whole. */
const within = ({ data, place, keyPlace }: YamlValue, index: number): YamlValue => ({
  data,
  place: (path) => place([index, ...path]),
  keyPlace: (path) => keyPlace([index, ...path]),
});

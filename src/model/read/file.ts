import { address } from '../address.ts';
import { languageOf } from '../language.ts';
import type { MarkupFile } from '../markup.ts';
import { parseRegister, registerSchema, type Register } from '../register/register.ts';
import { chartSchema, type ChartMeta } from '../schema/chart.ts';
import { claimSchema, type ClaimMeta } from '../schema/claim.ts';
import { essaySchema, type EssayMeta } from '../schema/essay.ts';
import { incidentSchema, type IncidentMeta } from '../schema/incident.ts';
import { pageSchema, siteSchema, type PageMeta, type Site } from '../schema/site.ts';
import type { ReadFault } from './faults.ts';
import { fileKindOf, type NamedFile } from './file-kinds.ts';
import { bodyOf, type Body } from './markup/body.ts';
import { parseEssay, type ParsedEssay } from './markup/essay-text.ts';
import { mentionsIn, type Mentions } from './markup/mentions.ts';
import { parseNote, type ParsedNote } from './markup/note.ts';
import { readMdx, type ContentFile } from './mdx.ts';
import { readSources, type ReadList } from './sources.ts';
import { validate } from './values.ts';
import { readYaml, type YamlText } from './yaml.ts';

/** Values of YAML. `meta` is missing where they break their schema. */
interface Values<Meta> {
  data: unknown;
  meta?: Meta;
}
export interface Marked<Meta, Parsed> extends Values<Meta> {
  mentions: Mentions;
  parsed: Parsed;
}

/** What is read of a file: plain values, which can be written down. */
export type Plain =
  | ({ kind: 'site' } & Values<Site>)
  | ({ kind: 'register' } & Values<Register>)
  | ({ kind: 'chart' } & Values<ChartMeta>)
  | { kind: 'released'; meta?: Register | undefined }
  | ({ kind: 'sources' } & ReadList)
  | ({ kind: 'essay' } & Marked<EssayMeta, ParsedEssay>)
  | ({ kind: 'claim' } & Marked<ClaimMeta, ParsedNote>)
  | ({ kind: 'incident' } & Marked<IncidentMeta, ParsedNote>)
  | ({ kind: 'page' } & Marked<PageMeta, ParsedNote>)
  | { kind: 'guide' | 'stray' | 'unread' };

export interface FileReading {
  plain: Plain;
  faults: ReadFault[];
  /** The text as rules look at it; large, and not to be kept. */
  body?: Body;
  yaml?: YamlText;
}

/** What files in YAML may hold. */
const values = { site: siteSchema, register: registerSchema, chart: chartSchema };

/** What front matter may hold, how the text below it is read, and the page on which it stands. */
const texts = {
  essay: { schema: essaySchema, parse: parseEssay, page: ({ id }: NamedFile) => address.essay(id) },
  claim: { schema: claimSchema, parse: parseNote, page: ({ essay, id }: NamedFile) => address.claim(essay ?? '', id) },
  incident: { schema: incidentSchema, parse: parseNote, page: ({ id }: NamedFile) => address.incident(id) },
  page: { schema: pageSchema, parse: parseNote, page: ({ id }: NamedFile) => address.page(id) },
} as const satisfies Record<MarkupFile, object>;

/** @param language In which its text stands, where it does not say so itself. */
export function readFile(file: ContentFile, language: string): FileReading {
  if (file.unread) return unreadFile;
  const named = fileKindOf(file.path);
  const { kind } = named;
  switch (kind) {
    case 'site':
    case 'register':
    case 'chart':
      return inYaml(file, kind);
    case 'essay':
    case 'claim':
    case 'incident':
    case 'page':
      return inMdx(file, kind, named, language);
    case 'released':
      // No author edits it, so that the place of a mistake in it is of no use.
      return { plain: { kind, meta: parseRegister(file.text) }, faults: [] };
    case 'sources': {
      const { yaml, faults, ...read } = readSources(file.text, language);
      return { plain: { kind, ...read }, faults, ...(read.sources.length > 0 && { yaml }) };
    }
    default:
      return { plain: { kind }, faults: [] };
  }
}

/** Of a file that is there: others may name it. */
export const unreadFile: FileReading = { plain: { kind: 'unread' }, faults: [{ what: 'unread' }] };

function inMdx(file: ContentFile, kind: MarkupFile, named: NamedFile, language: string): FileReading {
  const { schema, parse, page } = texts[kind];
  const document = readMdx(file);
  const { matter } = document;
  const isReadable = matter.data !== undefined && document.faults.every(({ what }) => what !== 'no-matter');
  const { faults, ...valid } = isReadable ? validate<object>(matter, schema) : { faults: [] };
  const body = bodyOf(kind, named.id, document);
  const essay = kind === 'essay' ? named.id : named.essay;
  const parsed = parse(document, {
    ...(essay !== undefined && { essay }),
    file: file.path,
    page: page(named),
    language: languageOf({ ...valid.meta }, { language }),
  });
  const plain = { kind, data: matter.data, ...valid, parsed, mentions: mentionsIn(body) };
  return { plain: plain as Plain, faults: [...document.faults, ...faults], body };
}

function inYaml({ text }: ContentFile, kind: keyof typeof values): FileReading {
  const yaml = readYaml(text);
  const { faults, ...valid } = yaml.faults.length === 0 ? validate<unknown>(yaml, values[kind]) : { faults: [] };
  return { plain: { kind, data: yaml.data, ...valid } as Plain, faults: [...yaml.faults, ...faults], yaml };
}

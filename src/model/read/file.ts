import type * as z from 'zod';
import { address } from '../address.ts';
import { chartSchema, type ChartMeta } from '../schema/chart.ts';
import { claimSchema, type ClaimMeta } from '../schema/claim.ts';
import { essaySchema, type EssayMeta } from '../schema/essay.ts';
import { incidentSchema, type IncidentMeta } from '../schema/incident.ts';
import { parseRegister, registerSchema, type Register } from '../register/register.ts';
import { pageSchema, siteSchema, type PageMeta, type Site } from '../schema/site.ts';
import type { ReadFault } from './faults.ts';
import { fileKindOf } from './file-kinds.ts';
import { bodyOf, type Body } from './markup/body.ts';
import { mentionsIn, type Mentions } from './markup/mentions.ts';
import { parseEssay, type ParsedEssay } from './markup/essay-text.ts';
import { parseNote, type ParsedNote } from './markup/note.ts';
import { readMdx, type ContentFile, type MdxDocument } from './mdx.ts';
import { readSources, type ReadList } from './sources.ts';
import { validate } from './values.ts';
import { readYaml, type YamlText } from './yaml.ts';

/** Values of YAML. `meta` is missing where they break their schema. */
interface Values<Meta> {
  data: unknown;
  meta?: Meta;
}
interface Marked<Meta, Parsed> extends Values<Meta> {
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

/** @param language In which its text stands, where it does not say so itself. */
export function readFile(file: ContentFile, language: string): FileReading {
  if (file.unread) return unreadFile;
  const { kind, id, essay } = fileKindOf(file.path);
  const noteIn =
    (setting: { page: string; essay?: string }) => (one: MdxDocument, meta?: { language?: string | undefined }) =>
      parseNote(one, { ...setting, file: one.path, language: meta?.language ?? language });
  switch (kind) {
    case 'site':
      return inYaml(file, siteSchema, (values) => ({ kind, ...values }));
    case 'register':
      return inYaml(file, registerSchema, (values) => ({ kind, ...values }));
    case 'chart':
      return inYaml(file, chartSchema, (values) => ({ kind, ...values }));
    case 'released':
      // No author edits it, so that the place of a mistake in it is of no use.
      return { plain: { kind, meta: parseRegister(file.text) }, faults: [] };
    case 'sources': {
      const { yaml, faults, ...read } = readSources(file.text, language);
      return { plain: { kind, ...read }, faults, ...(read.sources.length > 0 && { yaml }) };
    }
    case 'essay': {
      const parse = (document: MdxDocument, meta?: EssayMeta) =>
        parseEssay(document, {
          essay: id,
          file: document.path,
          page: address.essay(id),
          language: meta?.language ?? language,
        });
      return inMdx(kind, id, file, essaySchema, parse, (read) => ({ kind, ...read }));
    }
    case 'page':
      return inMdx(kind, id, file, pageSchema, noteIn({ page: address.page(id) }), (read) => ({ kind, ...read }));
    case 'claim': {
      const parse = noteIn({ page: address.claim(essay ?? '', id), ...(essay !== undefined && { essay }) });
      return inMdx(kind, id, file, claimSchema, (one) => parse(one), (read) => ({ kind, ...read })); // prettier-ignore
    }
    case 'incident':
      return inMdx(kind, id, file, incidentSchema, noteIn({ page: address.incident(id) }), (read) => ({ kind, ...read })); // prettier-ignore
    default:
      return { plain: { kind }, faults: [] };
  }
}

/** Of a file that is there: others may name it. */
export const unreadFile: FileReading = { plain: { kind: 'unread' }, faults: [{ what: 'unread' }] };

function inMdx<Meta, Parsed>(
  kind: Body['kind'],
  id: string,
  file: ContentFile,
  schema: z.ZodType<Meta>,
  parse: (document: MdxDocument, meta: Meta | undefined) => Parsed,
  plain: (read: Marked<Meta, Parsed>) => Plain,
): FileReading {
  const document = readMdx(file);
  const { matter, faults } = document;
  const readable = matter.data !== undefined && faults.every(({ what }) => what !== 'no-matter');
  const valid = readable ? validate(matter, schema) : { faults: [] };
  const body = bodyOf(kind, id, document);
  return {
    plain: plain({
      data: matter.data,
      ...('meta' in valid && { meta: valid.meta }),
      parsed: parse(document, 'meta' in valid ? valid.meta : undefined),
      mentions: mentionsIn(body),
    }),
    faults: [...faults, ...valid.faults],
    body,
  };
}

function inYaml<Meta>(
  { text }: ContentFile,
  schema: z.ZodType<Meta>,
  plain: (values: Values<Meta>) => Plain,
): FileReading {
  const yaml = readYaml(text);
  const valid = yaml.faults.length === 0 ? validate(yaml, schema) : { faults: [] };
  return {
    plain: plain({ data: yaml.data, ...('meta' in valid && { meta: valid.meta }) }),
    faults: [...yaml.faults, ...valid.faults],
    yaml,
  };
}

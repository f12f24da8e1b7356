import type { ChartMeta } from '../schema/chart.ts';
import type { ClaimMeta } from '../schema/claim.ts';
import type { EssayMeta } from '../schema/essay.ts';
import type { IncidentMeta } from '../schema/incident.ts';
import type { MarkupFile } from '../markup.ts';
import type { Register } from '../register/register.ts';
import type { PageMeta, Site } from '../schema/site.ts';
import type { Source } from '../schema/source.ts';
import type { Mentions } from './markup/mentions.ts';
import type { ParsedEssay } from './markup/essay-text.ts';
import type { ParsedNote } from './markup/note.ts';
import type { ContentFile } from './mdx.ts';
import type { YamlValue } from './yaml-places.ts';

/** Something read from a file. `meta` is missing where the file breaks its schema. */
export interface Read<Meta> {
  id: string;
  file: string;
  yaml: YamlValue;
  meta?: Meta;
}

/** A file with Markdown in it, once it is read. */
export interface Text<Meta = unknown> extends Read<Meta> {
  kind: MarkupFile;
  /** The essay itself, or the essay of the claim. */
  essay?: string;
  mentions: Mentions;
}
export interface ReadEssay extends Text<EssayMeta> {
  parsed: ParsedEssay;
}
interface ReadNote<Meta> extends Text<Meta> {
  note: ParsedNote;
}
export interface ReadClaim extends ReadNote<ClaimMeta> {
  essay: string;
}
export type ReadIncident = ReadNote<IncidentMeta>;
export type ReadPage = ReadNote<PageMeta>;
export interface ReadSource extends Read<Source> {
  /** Place in the list of its file, from 0. */
  index: number;
}
export type ReadChart = Read<ChartMeta>;

/** A register from before: what stands in it stays. */
export interface EarlierRegister {
  file: string;
  /** Whose it is, in a sentence: "the last release". */
  of: string;
  /** Nothing where it cannot be read. */
  meta: Register | undefined;
}

/** All of `content/`, read file by file; nothing is joined yet. */
export interface Project {
  site?: Read<Site>;
  /** What was published; missing where nothing has been yet. */
  register?: Read<Register>;
  /** What was published before, as far as it is known here. */
  earlier: EarlierRegister[];
  essays: ReadEssay[];
  claims: ReadClaim[];
  incidents: ReadIncident[];
  /** Of the site's own. */
  pages: ReadPage[];
  sources: ReadSource[];
  charts: ReadChart[];
  /** Files that belong to no kind. */
  strays: ContentFile[];
  /** Paths of those that are there and could not be read at all. */
  unread: string[];
  /** Paths of those that could not be read whole. */
  faulty: string[];
}

/** Every file with Markdown in it: essays, then claims, then incidents, then pages. */
export const textsOf = ({ essays, claims, incidents, pages }: Project): Text[] => [
  ...essays,
  ...claims,
  ...incidents,
  ...pages,
];

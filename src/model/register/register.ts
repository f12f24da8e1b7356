import * as z from 'zod';
import { day } from '../date.ts';
import { composed } from '../read/clean-text.ts';
import { idFault } from '../schema/id.ts';
import { keysOf, levels } from '../terms.ts';

/** What a claim said from one day to the next revision. The first of a list is revision 1. */
const revisionSchema = z.strictObject({
  date: day,
  /** SHA-256 of the words, in hexadecimal: shows whether somebody has edited them here. */
  hash: z.string().length(64),
  /** Of the essay, as `foldWords` leaves them. */
  words: z.string().min(1),
  statement: z.string().min(1),
  level: z.enum(keysOf(levels)),
  /** Missing where the claim had none, as claims had none at first. */
  verdict: z.string().min(1).optional(),
  why: z.string().min(1),
});

const published = {
  /** The day on which it was first published, under whatever id. */
  first: day,
  /** Only a claim has them: what else is registered, is so for its id alone. */
  revisions: z.array(revisionSchema).min(1).optional(),
};

const entrySchema = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('live'), ...published }),
  z.strictObject({ state: z.literal('alias'), first: day, to: z.string().min(1), since: day }),
  z.strictObject({
    state: z.literal('withdrawn'),
    ...published,
    since: day,
    why: z.string().min(1),
    /** What is to be read in its place. */
    see: z.string().min(1).optional(),
  }),
]);

/** Every id that was ever published: `claim:bridges/too-cheap`, `incident:tay-bridge`, as own links name them. */
export const registerSchema = z.strictObject({
  version: z.literal(1),
  /** When a site was begun in the place of another, whose register is not the past of this one. */
  begun: z.iso.datetime().optional(),
  ids: z.record(z.string(), entrySchema),
});

export type Register = z.output<typeof registerSchema>;
export type Entry = z.output<typeof entrySchema>;
export type Withdrawn = Extract<Entry, { state: 'withdrawn' }>;
export type Revision = z.output<typeof revisionSchema>;

export const emptyRegister: Register = { version: 1, ids: {} };

export interface Name {
  kind: 'essay' | 'claim' | 'incident' | 'source';
  id: string;
  /** Of a claim. */
  essay?: string;
}

/** Reads `claim:bridges/too-cheap`; nothing where it is no such name. */
export function readName(text: string): Name | undefined {
  const [, kind, essay, id = ''] = /^(essay|claim|incident|source):(?:([^/]+)\/)?([^/]+)$/.exec(text) ?? [];
  if (kind === undefined || (kind === 'claim') !== (essay !== undefined)) return undefined;
  if (idFault(id) || (essay !== undefined && idFault(essay))) return undefined;
  return { kind: kind as Name['kind'], id, ...(essay !== undefined && { essay }) };
}

/** An essay’s id is in the address of each of its claims, and a source has no page: those keep theirs. */
export const isRenamable = (kind: Name['kind']): boolean => kind === 'claim' || kind === 'incident';

export const claimName = ({ essay, id }: { essay: string; id: string }): string => `claim:${essay}/${id}`;

/** Words that a reader would call the same are the same: NFC, and white space folded. */
export const foldWords = (words: string): string => composed(words).replace(/\s+/g, ' ').trim();

/** Reads the text of a register; nothing where it is none. */
export function parseRegister(text: string): Register | undefined {
  try {
    return registerSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** As it stands in the file: sorted, a line for each id, so that two branches conflict over nothing but the same id. */
export function formatRegister({ version, begun, ids }: Register): string {
  const sorted = Object.entries(ids).sort(([a], [b]) => (a < b ? -1 : 1));
  const lines = sorted.map(([name, entry]) => `\n    ${inLine(name)}: ${inLine(entry)}`);
  const since = begun === undefined ? '' : `\n  "begun": "${begun}",`;
  return `{\n  "version": ${version},${since}\n  "ids": {${lines.join()}${lines.length > 0 ? '\n  ' : ''}}\n}\n`;
}

/** JSON escapes line breaks in a text, so that those which are there only lay it out. */
const inLine = (value: unknown): string => JSON.stringify(value, null, 1).replace(/\n */g, ' ');

import { toEdtf } from '../../../model/date/csl-date.ts';
import { dateVariables } from '../../../model/schema/csl.ts';
import { slug } from '../../../model/schema/id.ts';
import { sourceSchema, type Source } from '../../../model/schema/source.ts';
import type { Item } from './item.ts';
import { languageTag } from './language-tag.ts';

/** What was taken of an item, in the terms of CSL, and what was not. */
export interface Taken {
  /** Without what only we say of it, and without an id of ours. */
  fields: Partial<Omit<Source, 'id' | 'custom'>>;
  /** As the reference manager calls it. */
  key: string | undefined;
  /** Keys that were left out. */
  lost: string[];
}

/** What programs call otherwise than CSL 1.0.2 does. */
const renamed: Readonly<Record<string, string>> = {
  shortTitle: 'title-short',
  journalAbbreviation: 'container-title-short',
  event: 'event-title',
  'archive-location': 'archive_location',
};

const { id: _id, custom: _custom, ...known } = sourceSchema.shape;
const dates = new Set<string>(dateVariables);
const names = new Set(['family', 'given', 'literal', 'non-dropping-particle', 'dropping-particle', 'suffix']);

/** Takes what content may hold of an item. */
export function take(item: Item): Taken {
  const fields: Record<string, unknown> = {};
  const lost: string[] = [];
  const identity = [item['citation-key'], item['id'], item['citation-label']].find(
    (one) => (typeof one === 'string' && one !== '') || typeof one === 'number',
  );
  const key = identity === undefined ? undefined : String(identity).replace(/^http:\/\/zotero\.org\/.*\//, '');
  for (const [given, value] of Object.entries(item)) {
    if (given === 'id' || given === 'citation-label' || value === '' || value === null) continue;
    const name = renamed[given] ?? given;
    const schema = Object.hasOwn(known, name) ? known[name as keyof typeof known] : undefined;
    const told = valueOf(name, value);
    // A value that content would not read is left out alone.
    if (schema && told !== undefined && schema.safeParse(told).success) fields[name] = told;
    else lost.push(given);
  }
  if (key !== undefined) fields['citation-key'] = key;
  if (lost.includes('type') || fields['type'] === undefined) fields['type'] = 'document';
  return { fields, key, lost };
}

function valueOf(name: string, value: unknown): unknown {
  if (dates.has(name)) return toEdtf(value);
  if (name === 'language') return typeof value === 'string' ? languageTag(value) : undefined;
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return value.trim();
  return Array.isArray(value) ? value.map(person) : value;
}

/** Of a name what says who it is; how styles are to sort and join its parts, ours know. */
const person = (name: unknown): unknown =>
  typeof name === 'object' && name !== null
    ? Object.fromEntries(Object.entries(name).filter(([key, part]) => names.has(key) && part !== ''))
    : name;

/** `rothery-tay-bridge-1880` for `rotheryTayBridge1880`. */
export const idFor = (name: string): string => slug(name.replace(/(?<=\p{Ll})(?=\p{Lu})|(?<=\p{L})(?=\d{4})/gu, '-'));

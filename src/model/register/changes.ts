import { Refusal } from '../refusal.ts';
import { changesOf, type Saying } from './present.ts';
import { isRenamable, readName, type Entry, type Name, type Register, type Revision } from './register.ts';

/** What every change needs to know. */
export interface Setting {
  /** What `content/` publishes now, by name. */
  present: ReadonlyMap<string, Saying | undefined>;
  /** `YYYY-MM-DD`. */
  today: string;
}

export interface News {
  /** Not registered yet. */
  added: string[];
  /** Claims that say something else than is registered. */
  changed: string[];
}

export function newsOf({ ids }: Register, present: Setting['present']): News {
  const news: News = { added: [], changed: [] };
  for (const [name, saying] of [...present].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const entry = ids[name];
    const last = entry?.state === 'live' ? entry.revisions?.at(-1) : undefined;
    if (!entry) news.added.push(name);
    else if (saying && last && changesOf(last, saying).length > 0) news.changed.push(name);
  }
  return news;
}

/**
 * Registers new ids, and what changed claims say now as their next revision.
 *
 * @param names Those to accept.
 * @param digest SHA-256 in hexadecimal.
 */
export function accept(
  register: Register,
  names: readonly string[],
  { present, today, why, digest }: Setting & { why: string | undefined; digest: (words: string) => string },
): Register {
  const ids = { ...register.ids };
  for (const name of names) {
    if (!present.has(name)) throw new Refusal(`Nothing that is published is called "${name}".`);
    const entry = ids[name];
    if (entry && entry.state !== 'live')
      throw new Refusal(`"${name}" has been used before, and an id is not used again.`);
    const saying = present.get(name);
    if (!saying) {
      ids[name] = entry ?? { state: 'live', first: today };
      continue;
    }
    const revisions = entry?.revisions ?? [];
    const last = revisions.at(-1);
    if (last && changesOf(last, saying).length === 0) continue;
    if (last && !why) throw new Refusal(`"${name}" has changed: readers are told why. Add --why "…".`);
    const revision: Revision = {
      date: today,
      hash: digest(saying.words),
      ...saying,
      why: last ? (why ?? '') : 'First published.',
    };
    ids[name] = { state: 'live', first: entry?.first ?? today, revisions: [...revisions, revision] };
  }
  return { ...register, ids };
}

/** Gives a claim or an incident that `content/` already calls by its new id the history of the old one, which from now on leads to it. */
export function rename(register: Register, from: string, to: string, { present, today }: Setting): Register {
  const entry = live(register, from);
  const [before, after] = [readName(from), readName(to)];
  if (!before || !isRenamable(before.kind) || before.kind !== after?.kind || before.essay !== after.essay)
    throw new Refusal('Only a claim, within its essay, and an incident can be renamed.');
  const first = `rename its file and ${before.kind === 'claim' ? 'its mark in the essay' : 'whatever refers to it'} first`;
  if (present.has(from)) throw new Refusal(`"${from}" is still there: ${first}.`);
  if (!present.has(to)) throw new Refusal(`There is no "${to}": ${first}.`);
  if (register.ids[to]) throw new Refusal(`"${to}" is registered already.`);
  const ids: Record<string, Entry> = { ...register.ids, [to]: entry };
  const alias = { state: 'alias', first: entry.first, to, since: today } as const;
  ids[from] = alias;
  // Whatever led to the old name leads on at once: no reader is sent twice.
  for (const [name, other] of Object.entries(ids)) {
    if (other.state === 'alias' && other.to === from) ids[name] = { ...other, to };
    if (other.state === 'withdrawn' && other.see === from) ids[name] = { ...other, see: to };
  }
  return { ...register, ids };
}

/** Marks as withdrawn what `content/` no longer holds; with an essay, its claims. */
export function withdraw(
  register: Register,
  name: string,
  { present, today, why, see }: Setting & { why: string; see?: string | undefined },
): Register {
  const entry = live(register, name);
  if (present.has(name)) throw new Refusal(`"${name}" is still there: take it out of content/ first.`);
  const { kind, id } = readName(name) as Name;
  const isOfEssay = (claim: string) => kind === 'essay' && readName(claim)?.essay === id;
  if (see !== undefined && (see === name || isOfEssay(see)))
    throw new Refusal(`"${see}" is withdrawn, so that nobody can be sent there. Name another, or none.`);
  if (see !== undefined && register.ids[see]?.state !== 'live')
    throw new Refusal(`"${see}" is not published, so that nobody can be sent there.`);
  const ids: Record<string, Entry> = { ...register.ids };
  const end = { state: 'withdrawn', since: today, why, ...(see !== undefined && { see }) } as const;
  ids[name] = { ...entry, ...end };
  for (const [claim, other] of Object.entries(ids))
    if (other.state === 'live' && isOfEssay(claim)) ids[claim] = { ...other, ...end };
  return { ...register, ids };
}

function live({ ids }: Register, name: string) {
  const entry = ids[name];
  if (!entry) throw new Refusal(`"${name}" is not registered.`);
  if (entry.state !== 'live')
    throw new Refusal(`"${name}" is ${entry.state === 'alias' ? 'an old name' : 'withdrawn'}.`);
  return entry;
}

import type { Fault } from '../../model/problem.ts';
import { changesOf, sayings, type Saying } from '../../model/register/present.ts';
import { isRenamable, readName, type Entry, type Name, type Register } from '../../model/register/register.ts';
import type { Known } from '../references/known.ts';

export const fault = (rule: string, message: string, remedy: string): Fault => ({
  rule: `register-${rule}`,
  message,
  remedy,
});

/** What there is now. */
interface Now {
  known: Known;
  drafts: ReadonlySet<string>;
  present: ReadonlyMap<string, Saying | undefined>;
}

/** What is wrong with an entry of the register, beside what is there now. */
export function entryFaults({ ids }: Register, now: Now, name: string, entry: Entry): Fault[] {
  const read = readName(name);
  if (!read)
    return [
      fault('name', `"${name}" names nothing.`, 'Write the kind before the id, as in "claim:bridges/too-cheap".'),
    ];
  const there = isThere(now, read, ids);
  switch (entry.state) {
    case 'live': {
      if (there === false) return [vanished(name, read, read.kind === 'essay' && now.drafts.has(read.id))];
      const saying = now.present.get(name);
      const last = entry.revisions?.at(-1);
      return saying && last ? changed(name, last, saying) : [];
    }
    case 'alias': {
      const misled = there ? shadowed(name, entry.to) : aliasFault(name, read, entry.to, ids);
      return misled ? [misled] : [];
    }
    case 'withdrawn': {
      const faults = there ? [usedAgain(name, entry.since)] : [];
      if (entry.see === name) {
        const remedy = 'Name what is to be read in its place, or take "see" out.';
        faults.push(fault('see', `"${name}" sends its readers to itself.`, remedy));
      }
      // What was withdrawn has a page too, which says why.
      if (entry.see !== undefined && !['live', 'withdrawn'].includes(ids[entry.see]?.state ?? ''))
        faults.push(fault('see', `"${name}" sends its readers to "${entry.see}", which is not published.`, LEADS_TO));
      return faults;
    }
  }
}

const LEADS_TO = 'Let it lead to a name that is registered here and no old one.';

function aliasFault(name: string, read: Name, to: string, ids: Register['ids']): Fault | undefined {
  const leads = `"${name}" leads to "${to}", which`;
  const kind = readName(to)?.kind;
  const target = ids[to];
  if (kind !== undefined && kind !== read.kind)
    return fault('alias', `${leads} is no ${read.kind}.`, `Let it lead to a ${read.kind}.`);
  if (!target) return fault('alias', `${leads} is not registered.`, LEADS_TO);
  return target.state === 'alias'
    ? fault('alias', `${leads} leads on itself.`, `Let it lead to "${target.to}".`)
    : undefined;
}

/** Nothing where it cannot be known, because files could not be read; that is told elsewhere. */
function isThere({ known, drafts }: Now, { kind, id, essay }: Name, ids: Register['ids']): boolean | undefined {
  switch (kind) {
    case 'essay':
      return known.essay.has(id) && !drafts.has(id);
    case 'claim':
      if (essay === undefined || known.unread(essay)) return undefined;
      // With its essay it is gone, which is told of the essay as long as that is to be published.
      if (!known.essay.has(essay) || drafts.has(essay))
        return ids[`essay:${essay}`]?.state === 'withdrawn' ? false : undefined;
      return known.claims(essay).has(id);
    case 'incident':
      return known.incident.has(id);
    case 'source':
      return known.source.has(id) || (known.allSources ? false : undefined);
  }
}

const shortName = ({ id, essay }: Name) => (essay === undefined ? id : `${essay}/${id}`);

function vanished(name: string, read: Name, draft: boolean): Fault {
  const id = read.kind === 'claim' ? shortName(read) : name;
  const renamed = isRenamable(read.kind)
    ? `, tell its new name (npm run publish -- rename ${id} ${id.slice(0, -read.id.length)}new-id)`
    : '';
  return fault(
    'vanished',
    `The ${read.kind} "${shortName(read)}" is published, and ${draft ? 'a draft now' : 'it is gone'}.`,
    `${draft ? 'Take out "draft: true"' : 'Put it back'}${renamed}, or withdraw it (npm run publish -- withdraw ${id} --why "…").`,
  );
}

function changed(name: string, last: Saying, now: Saying): Fault[] {
  const id = name.slice('claim:'.length);
  const accept = `npm run publish -- accept ${id} --why "…"`;
  return changesOf(last, now).map((key) => {
    const { plural } = sayings[key];
    const [was, is] = [last[key], now[key]];
    if (was === undefined) {
      const message = `The published claim "${id}" had no ${key}, and has one now: "${is}".`;
      return fault('changed', message, `Register it, and tell readers why: ${accept}.`);
    }
    const differs = is === undefined ? `gone: it was "${was}"` : `no longer "${was}", but "${is}"`;
    return fault(
      'changed',
      `The ${key} of the published claim "${id}" ${plural ? 'are' : 'is'} ${differs}.`,
      `Change ${plural ? 'them' : 'it'} back, or tell readers why: ${accept}.`,
    );
  });
}

const shadowed = (name: string, to: string) =>
  fault(
    'alias',
    `"${name}" is an old name of "${to}", and content/ holds something of that name.`,
    'Choose another id for it: old links lead elsewhere.',
  );

const usedAgain = (name: string, since: string) =>
  fault(
    'used-again',
    `"${name}" was withdrawn on ${since}, and content/ holds something of that name.`,
    'Choose another id for it: old links mean what was withdrawn.',
  );

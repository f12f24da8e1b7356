import type { Project } from '../../model/read/entries.ts';
import type { Entry, Register, Revision } from '../../model/register/register.ts';
import { TOP, type Tell } from '../tell.ts';
import { fault } from './entry-faults.ts';

/** A register from before, as messages name it, and who is told what differs from it, where in the register of now. */
interface Comparison {
  of: string;
  putBack: string;
  differs: (path: readonly PropertyKey[], rule: string, message: string, remedy?: string) => void;
}

/** What was registered before still stands in the register, as it stood there: a register only grows. */
export function earlier({ register, earlier }: Project, tell: Tell): void {
  for (const { file: from, of, meta: before } of earlier) {
    const putBack = `Put back what ${from} has.`;
    if (!before) {
      const remedy = 'Put back what was there, or make it anew: npm run publish -- release.';
      tell(from, TOP, fault('released', 'This is not the register of a release.', remedy));
    } else if (!register)
      tell('content/published.json', TOP, fault('shrank', `The register is missing, and ${of} has one.`, putBack));
    else if (register.meta) {
      const differs: Comparison['differs'] = (path, rule, message, remedy = putBack) =>
        tell(register.file, register.yaml.place(path), fault(rule, message, remedy));
      for (const [name, entry] of Object.entries(before.ids))
        compareEntries(name, entry, register.meta.ids, { of, putBack, differs });
    }
  }
}

function compareEntries(name: string, before: Entry, ids: Register['ids'], known: Comparison): void {
  const { of, putBack, differs } = known;
  const now = ids[name];
  const path = ['ids', name];
  if (!now) return differs(['ids'], 'shrank', `"${name}" is in the register of ${of}, and is missing here.`);
  if (before.state !== 'live' && now.state !== before.state) {
    const was = before.state === 'alias' ? `an old name of "${before.to}"` : 'withdrawn';
    const is = { live: 'live again', alias: 'an old name now', withdrawn: 'withdrawn now' }[now.state];
    const remedy = `${putBack} What is new needs an id that was never used.`;
    return differs([...path, 'state'], 'used-again', `"${name}" was ${was} in ${of}, and is ${is}.`, remedy);
  }

  const compare = (key: string, was: string, is: string) => {
    if (was !== is)
      differs([...path, key], 'history', `"${key}" of "${name}" was "${was}" in ${of}, and is "${is}" now.`);
  };
  compare('first', before.first, now.first);
  if (before.state === 'alias' && now.state === 'alias') compare('to', latest(before.to, ids), now.to);
  if (before.state !== 'live' && now.state !== 'live') compare('since', before.since, now.since);
  if (before.state === 'withdrawn' && now.state === 'withdrawn') compare('why', before.why, now.why);

  const heir = now.state === 'alias' ? now.to : name;
  const entry = ids[heir];
  if (before.state !== 'alias' && entry && entry.state !== 'alias')
    compareRevisions(heir, before.revisions ?? [], entry.revisions ?? [], known);
}

/** The name that a name has now. */
function latest(name: string, ids: Register['ids']): string {
  const entry = ids[name];
  return entry?.state === 'alias' ? entry.to : name;
}

/** What was said, when and why, in the order in which a reader would miss it. */
const KEYS = ['words', 'statement', 'level', 'verdict', 'date', 'why', 'hash'] as const satisfies (keyof Revision)[];

const told = (value: string | undefined) => (value === undefined ? 'missing' : `"${value}"`);

function compareRevisions(
  name: string,
  before: readonly Revision[],
  now: readonly Revision[],
  { of, differs }: Comparison,
): void {
  const path = ['ids', name, 'revisions'];
  if (now.length < before.length)
    return differs(path, 'history', `"${name}" had ${before.length} revisions in ${of}, and has ${now.length} now.`);
  const order = (revisions: readonly Revision[]) => revisions.map((one) => KEYS.map((key) => one[key]).join('\n'));
  const [was, is] = [order(before), order(now.slice(0, before.length))];
  if (was.some((text, index) => text !== is[index]) && was.toSorted().join() === is.toSorted().join())
    return differs(path, 'history', `The revisions of "${name}" stand in another order than in ${of}.`);
  for (const [index, revision] of before.entries()) {
    const other = now[index] as Revision;
    const differing = KEYS.filter((key) => revision[key] !== other[key]);
    for (const key of differing) {
      // Other words have another digest: that is told once.
      if (key === 'hash' && differing.includes('words')) continue;
      const which = `"${key}" of revision ${index + 1} of "${name}"`;
      const message = `${which} was ${told(revision[key])} in ${of}, and is ${told(other[key])} now.`;
      differs([...path, index, key], 'history', message);
    }
  }
}

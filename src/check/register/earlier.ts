import type { Fault, Problem } from '../../model/problem.ts';
import type { EarlierRegister, Project } from '../../model/read/entries.ts';
import type { Entry, Register, Revision } from '../../model/register/register.ts';

/** What is wrong, and where in the register. */
interface Placed extends Fault {
  path: readonly PropertyKey[];
}

/** What was registered before still stands in the register, as it stood there: a register only grows. */
export const earlier = ({ register, earlier }: Project): Problem[] =>
  earlier.flatMap((before) => goneSince(before, register));

function goneSince({ file: from, of, meta: before }: EarlierRegister, register: Project['register']): Problem[] {
  if (!before) {
    const remedy = 'Put back what was there, or make it anew: npm run publish -- release.';
    return [{ file: from, line: 1, column: 1, ...fault('released', 'This is not the register of a release.', remedy) }];
  }
  const known = { of, putBack: `Put back what ${from} has.` };
  if (!register) {
    const message = `The register is missing, and ${of} has one.`;
    return [{ file: 'content/published.json', line: 1, column: 1, ...fault('shrank', message, known.putBack) }];
  }
  const { file, yaml, meta: now } = register;
  if (!now) return [];
  return Object.entries(before.ids)
    .flatMap(([name, entry]) => entryFaults(name, entry, now, known))
    .map(({ path, ...one }) => ({ file, ...yaml.place(path), ...one }));
}

/** The register from before, as messages name it. */
interface Known {
  of: string;
  putBack: string;
}

const fault = (rule: string, message: string, remedy: string): Fault => ({ rule: `register-${rule}`, message, remedy });

function entryFaults(name: string, before: Entry, { ids }: Register, { of, putBack }: Known): Placed[] {
  const now = ids[name];
  if (!now) {
    const message = `"${name}" is in the register of ${of}, and is missing here.`;
    return [{ path: ['ids'], ...fault('shrank', message, putBack) }];
  }
  const path = ['ids', name];
  if (before.state !== 'live' && now.state !== before.state)
    return [{ path: [...path, 'state'], ...wentBack(name, before, now, { of, putBack }) }];

  const edited = (key: string, was: string, is: string): Placed[] => {
    const message = `"${key}" of "${name}" was "${was}" in ${of}, and is "${is}" now.`;
    return was === is ? [] : [{ path: [...path, key], ...fault('history', message, putBack) }];
  };
  const faults = edited('first', before.first, now.first);
  if (before.state === 'alias' && now.state === 'alias')
    return [...faults, ...edited('to', latest(before.to, ids), now.to), ...edited('since', before.since, now.since)];
  if (before.state === 'withdrawn' && now.state === 'withdrawn')
    faults.push(...edited('since', before.since, now.since), ...edited('why', before.why, now.why));

  const heir = now.state === 'alias' ? now.to : name;
  const entry = ids[heir];
  if (before.state === 'alias' || !entry || entry.state === 'alias') return faults;
  return [...faults, ...revisionFaults(heir, before.revisions ?? [], entry.revisions ?? [], { of, putBack })];
}

/** The name that a name has now. */
function latest(name: string, ids: Register['ids']): string {
  const entry = ids[name];
  return entry?.state === 'alias' ? entry.to : name;
}

function wentBack(name: string, before: Exclude<Entry, { state: 'live' }>, now: Entry, { of, putBack }: Known): Fault {
  const was = before.state === 'alias' ? `an old name of "${before.to}"` : 'withdrawn';
  const is = { live: 'live again', alias: 'an old name now', withdrawn: 'withdrawn now' }[now.state];
  const remedy = `${putBack} What is new needs an id that was never used.`;
  return fault('used-again', `"${name}" was ${was} in ${of}, and is ${is}.`, remedy);
}

/** What was said, when and why, in the order in which a reader would miss it. */
const KEYS = ['words', 'statement', 'level', 'verdict', 'date', 'why', 'hash'] as const satisfies (keyof Revision)[];

const told = (value: string | undefined) => (value === undefined ? 'missing' : `"${value}"`);

function revisionFaults(
  name: string,
  before: readonly Revision[],
  now: readonly Revision[],
  { of, putBack }: Known,
): Placed[] {
  const path = ['ids', name, 'revisions'];
  if (now.length < before.length) {
    const message = `"${name}" had ${before.length} revisions in ${of}, and has ${now.length} now.`;
    return [{ path, ...fault('history', message, putBack) }];
  }
  const order = (revisions: readonly Revision[]) => revisions.map((one) => KEYS.map((key) => one[key]).join('\n'));
  const [was, is] = [order(before), order(now.slice(0, before.length))];
  if (was.some((text, index) => text !== is[index]) && was.toSorted().join() === is.toSorted().join()) {
    const message = `The revisions of "${name}" stand in another order than in ${of}.`;
    return [{ path, ...fault('history', message, putBack) }];
  }
  return before.flatMap((revision, index) => {
    const other = now[index] as Revision;
    const differing = KEYS.filter((key) => revision[key] !== other[key]);
    // Other words have another digest: that is told once.
    return differing
      .filter((key) => key !== 'hash' || !differing.includes('words'))
      .map((key) => {
        const message = `"${key}" of revision ${index + 1} of "${name}" was ${told(revision[key])} in ${of}, and is ${told(other[key])} now.`;
        return { path: [...path, index, key], ...fault('history', message, putBack) };
      });
  });
}

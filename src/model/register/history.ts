import { changesOf, type Saying } from './present.ts';
import { claimName, readName, type Name, type Register, type Revision, type Withdrawn } from './register.ts';

/** One revision of a claim, and how it differs from those around it. */
export interface Told extends Revision {
  /** From 1. */
  number: number;
  /** What differs from the revision before. */
  changed: (keyof Saying)[];
  /** In what the claim as it stands now differs from this revision. */
  since: (keyof Saying)[];
}

interface ClaimId {
  essay: string;
  id: string;
}

/** What a claim has said, newest first; nothing of one that is not registered. */
export function historyOf({ ids }: Register, claim: ClaimId): Told[] {
  const entry = ids[claimName(claim)];
  const revisions = (entry && entry.state !== 'alias' && entry.revisions) || [];
  const last = revisions.at(-1);
  return revisions
    .map((revision, index): Told => {
      const before = revisions[index - 1];
      return {
        ...revision,
        number: index + 1,
        changed: before ? changesOf(before, revision) : [],
        since: last ? changesOf(revision, last) : [],
      };
    })
    .reverse();
}

/** What a registered name is called before readers: of a claim the statement that it made last, else its id. */
export function titleOf({ ids }: Register, name: string): string {
  const entry = ids[name];
  const said = entry && entry.state !== 'alias' ? entry.revisions?.at(-1)?.statement : undefined;
  return said ?? readName(name)?.id ?? name;
}

/** An id that something has had before. */
export interface OldName extends Name {
  name: string;
  /** The name that it has now. */
  to: string;
  /** The day on which it was renamed. */
  on: string;
}

/** Every old name, or those of one kind, by name. */
export const oldNames = ({ ids }: Register, kind?: Name['kind']): OldName[] =>
  Object.entries(ids).flatMap(([name, entry]) => {
    const read = readName(name);
    return entry.state === 'alias' && read && (kind === undefined || read.kind === kind)
      ? [{ ...read, name, to: entry.to, on: entry.since }]
      : [];
  });

/** Old names of one kind by what they lead to. */
export const formerly = (register: Register, kind: Name['kind']): Map<string, OldName[]> =>
  Map.groupBy(oldNames(register, kind), ({ to }) => to);

/** What was withdrawn. */
export interface Withdrawal extends Name {
  name: string;
  entry: Withdrawn;
}

/** Whatever was withdrawn, or what of one kind, by name. */
export const withdrawals = ({ ids }: Register, kind?: Name['kind']): Withdrawal[] =>
  Object.entries(ids).flatMap(([name, entry]) => {
    const read = readName(name);
    return entry.state === 'withdrawn' && read && (kind === undefined || read.kind === kind)
      ? [{ ...read, name, entry }]
      : [];
  });

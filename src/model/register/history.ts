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

export interface OldName extends ClaimId {
  /** The id that it has now. */
  now: string;
  /** The day on which it was renamed. */
  on: string;
}

/** Ids that claims have had before, by essay and id. */
export const oldNames = ({ ids }: Register): OldName[] =>
  Object.entries(ids).flatMap(([name, entry]) => {
    const old = entry.state === 'alias' ? readName(name) : undefined;
    const now = entry.state === 'alias' ? readName(entry.to) : undefined;
    return entry.state === 'alias' && old?.essay !== undefined && now
      ? [{ essay: old.essay, id: old.id, now: now.id, on: entry.since }]
      : [];
  });

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

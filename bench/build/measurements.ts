import type { Machine } from '../measure/machine.ts';
import type { Turn } from '../measure/statistics.ts';
import type { Cost } from './time.ts';

/** `cold`: no output, no caches. `warm`: after it, with the note on one claim changed. `check`: of the content alone. */
export type Kind = 'cold' | 'warm' | 'check';

export interface Build extends Turn, Cost {
  peer: string;
  essays: number;
  kind: Kind;
  /** HTML pages but 404.html, and all files. */
  pages: number;
  files: number;
}

/** One start of the command; `machine.date` names it. */
export interface BuildSession {
  machine: Machine;
  medium: 'tmpfs' | 'disk';
  /** The commit that is built as `before`. */
  against: string;
}

export interface BuildMeasurements {
  sessions: BuildSession[];
  builds: Build[];
  /** The largest file that all essays of our site share, for each number of them. */
  shared: Record<string, { file: string; bytes: number }>;
}

/** Puts new builds in the place of those of the same peers, essays and kinds from earlier sessions. */
export function merge(before: BuildMeasurements | undefined, now: BuildMeasurements): BuildMeasurements {
  const key = ({ peer, essays, kind }: Build) => `${peer} ${essays} ${kind}`;
  const measured = new Set(now.builds.map(key));
  const kept = (before?.builds ?? []).filter((build) => !measured.has(key(build)));
  const sessions = new Set(kept.map(({ session }) => session));
  return {
    sessions: [...(before?.sessions ?? []).filter(({ machine }) => sessions.has(machine.date)), ...now.sessions],
    builds: [...kept, ...now.builds],
    shared: { ...before?.shared, ...now.shared },
  };
}

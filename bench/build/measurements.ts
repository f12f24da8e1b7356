import type { Machine } from '../measure/machine.ts';
import type { Cost } from './time.ts';

/** `cold`: no output, no caches. `warm`: after it, with one essay changed. `check`: of the content alone. */
export type Kind = 'cold' | 'warm' | 'check';

export interface Build extends Cost {
  /** When the command was started: only builds of one session and round may be held against each other. */
  session: string;
  round: number;
  peer: string;
  essays: number;
  kind: Kind;
  /** HTML pages but 404.html, and all files. */
  pages: number;
  files: number;
}

export interface BuildMeasurements {
  machine: Machine;
  medium: 'tmpfs' | 'disk';
  builds: Build[];
  /** Of our site, for each number of essays. */
  shared: Record<string, { file: string; bytes: number }[]>;
}

/** Puts new builds in the place of those of the same peers, essays and kinds from earlier sessions. */
export function merge(before: BuildMeasurements | undefined, now: BuildMeasurements): BuildMeasurements {
  const key = ({ peer, essays, kind }: Build) => `${peer} ${essays} ${kind}`;
  const measured = new Set(now.builds.map(key));
  return {
    ...now,
    builds: [...(before?.builds ?? []).filter((build) => !measured.has(key(build))), ...now.builds],
    shared: { ...before?.shared, ...now.shared },
  };
}

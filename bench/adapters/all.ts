import type { Adapter } from './adapter.ts';
import { limit } from './limit.ts';
import { before, ours } from './ours.ts';
import { starlightFull } from './starlight-full.ts';
import { starlight } from './starlight.ts';

/** The commit that `before` is, unless another is asked for: the last of the first design. */
export const BASELINE = '92df8a7';

/** To add a peer: an adapter, its name here, and a folder in `peers/` if npm installs it. */
export const adaptersAgainst = (commit: string): readonly Adapter[] => [
  limit,
  ours,
  before(commit),
  starlight,
  starlightFull,
];

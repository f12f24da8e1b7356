import type { Bearing } from '../terms.ts';
import type { Claim } from './joined.ts';

/** What bears so on a claim: first the item that its author calls the strongest, then the others in the author's order. */
export const evidenceOf = ({ evidence }: Pick<Claim, 'evidence'>, bearing: Bearing): Claim['evidence'] =>
  evidence
    .filter((item) => item.bearing === bearing)
    .sort((a, b) => Number(b.strongest ?? false) - Number(a.strongest ?? false));

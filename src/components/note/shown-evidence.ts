import type { Claim } from '../../model/edition.ts';
import { evidenceOf } from '../../model/join/evidence.ts';
import { weighing } from '../../model/terms.ts';

/** What a note in the margin shows: the strongest item of each bearing that weighs. */
export const shownEvidence = (claim: Claim): Claim['evidence'] =>
  weighing.flatMap((bearing) => evidenceOf(claim, bearing)[0] ?? []);

import type { Claim } from '../../model/edition.ts';
import { weighing } from '../../model/terms.ts';

/** What a note in the margin shows: the first item of each bearing that weighs, since authors list the strongest first. */
export const shownEvidence = (claim: Claim): Claim['evidence'] =>
  weighing.flatMap((bearing) => claim.evidence.find((item) => item.bearing === bearing) ?? []);

import type { Claim } from '../model/edition.ts';

/** What a note in the margin shows: the first item for and the first against, since authors list the strongest first. */
export const shownEvidence = (claim: Claim): Claim['evidence'] =>
  (['for', 'against'] as const).flatMap((bearing) => claim.evidence.find((item) => item.bearing === bearing) ?? []);

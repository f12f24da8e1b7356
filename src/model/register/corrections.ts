import { compareDates } from '../date.ts';
import type { Claim, Edition } from '../edition.ts';
import { historyOf } from './history.ts';

/** Something about a claim that was put right, in words for readers. */
export interface Correction {
  date: string;
  text: string;
  claim: Claim;
  /** Where it made a new revision: which. */
  revision?: number;
}

/** Every correction and every later revision of a claim, newest first. */
export const correctionsOf = ({ essays, register }: Edition): Correction[] =>
  essays
    .flatMap(({ claims }) => claims)
    .flatMap((claim): Correction[] => [
      ...claim.corrections.map(({ date, text }) => ({ date, text, claim })),
      ...historyOf(register, claim)
        .filter(({ number }) => number > 1)
        .map(({ date, why, number }) => ({ date, text: why, claim, revision: number })),
    ])
    .sort((a, b) => -compareDates(a.date, b.date));

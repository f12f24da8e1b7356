import type { Claim } from '../model/edition.ts';
import { countEvidence, countLevels, countReadings } from '../model/join/counts.ts';
import { readings, type Source } from '../model/schema/source.ts';
import { keysOf, weighing } from '../model/terms.ts';
import type { Words } from './words.ts';

/** `3 well supported, 4 contested and 2 value judgements`. */
export const tellLevels = (claims: readonly Claim[], { list, terms }: Words): string =>
  list(countLevels(claims).map(({ level, count }) => terms.levels[level].count(count)));

/** `6 for, 5 against`: the items that weigh on a claim. */
export function tellEvidence(claim: Pick<Claim, 'evidence'>, { terms }: Words): string {
  const counts = countEvidence(claim);
  return weighing.map((bearing) => terms.weighing[bearing].count(counts[bearing])).join(terms.comma);
}

/** `9 read whole, 543 read in part and 29 not read by an editor`; those that are none are not told. */
export function tellReadings(sources: readonly Source[], { list, terms }: Words): string {
  const counts = countReadings(sources);
  const told = keysOf(readings).filter((reading) => counts[reading] > 0);
  return list(told.map((reading) => terms.readings[reading].count(counts[reading])));
}

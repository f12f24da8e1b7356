import type { Claim } from './joined.ts';
import { recordOf } from './lookup.ts';
import { readings, type Reading, type Source } from '../schema/source.ts';
import { bearings, keysOf, levels, weighing, type Bearing, type Level } from '../terms.ts';

/** How many claims stand at a level. */
export interface LevelCount {
  level: Level;
  count: number;
}

/** In the order of the levels; those at which no claim stands are left out. */
export const countLevels = (claims: readonly Claim[]): LevelCount[] =>
  keysOf(levels)
    .map((level) => ({ level, count: claims.filter((claim) => claim.assessment.level === level).length }))
    .filter(({ count }) => count > 0);

/** `2 value judgements`. */
export const tellLevel = ({ level, count }: LevelCount): string =>
  `${count} ${levels[level].count[count === 1 ? 'one' : 'other']}`;

/** `3 well supported, 4 contested, and 2 value judgements`. */
export const tellLevels = (claims: readonly Claim[]): string =>
  new Intl.ListFormat('en').format(countLevels(claims).map(tellLevel));

/** How many items of evidence bear on a claim, by their bearing. */
export const countEvidence = ({ evidence }: Pick<Claim, 'evidence'>): Record<Bearing, number> =>
  recordOf(keysOf(bearings), (bearing) => evidence.filter((item) => item.bearing === bearing).length);

/** `6 for, 5 against`: the items that weigh on a claim. */
export function tellEvidence(claim: Pick<Claim, 'evidence'>): string {
  const counts = countEvidence(claim);
  return weighing.map((bearing) => `${counts[bearing]} ${bearings[bearing].count}`).join(', ');
}

/** How much of most sources was read. */
export const usualReading = (sources: readonly Source[]): Reading =>
  keysOf(readings)
    .map((reading) => ({ reading, count: sources.filter(({ custom }) => custom.read === reading).length }))
    .reduce((most, one) => (one.count > most.count ? one : most)).reading;

/** `9 read whole, 543 read in part, and 29 not read by an editor`; those that are none are not told. */
export function tellReadings(sources: readonly Source[]): string {
  const counts = keysOf(readings).map((reading) => ({
    reading,
    count: sources.filter(({ custom }) => custom.read === reading).length,
  }));
  return new Intl.ListFormat('en').format(
    counts.filter(({ count }) => count > 0).map(({ reading, count }) => `${count} ${readings[reading].count}`),
  );
}

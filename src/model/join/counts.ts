import type { Claim } from './joined.ts';
import { recordOf } from './lookup.ts';
import { readings, type Reading, type Source } from '../schema/source.ts';
import { bearings, keysOf, levels, type Bearing, type Level } from '../terms.ts';

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

/** How many items of evidence bear on a claim, by their bearing. */
export const countEvidence = ({ evidence }: Pick<Claim, 'evidence'>): Record<Bearing, number> =>
  recordOf(keysOf(bearings), (bearing) => evidence.filter((item) => item.bearing === bearing).length);

/** Of how many sources so much was read. */
export const countReadings = (sources: readonly Source[]): Record<Reading, number> =>
  recordOf(keysOf(readings), (reading) => sources.filter(({ custom }) => custom.read === reading).length);

/** How much of most sources was read. */
export function usualReading(sources: readonly Source[]): Reading {
  const counts = countReadings(sources);
  return keysOf(readings).reduce((most, one) => (counts[one] > counts[most] ? one : most));
}

import type { Claim, Essay } from './joined.ts';
import { recordOf } from './lookup.ts';
import { perItem } from '../read/once.ts';
import { keysOf, type Table } from '../terms.ts';

/** How one claim of an essay bears on another, as a reason: a table as those in terms.ts. */
export const sides = {
  for: { list: 'supports', edge: 'support' },
  against: { list: 'attacks', edge: 'attack' },
} as const satisfies Table<{
  /** The key under which a claim names those on which it bears. */
  list: 'supports' | 'attacks';
  /** What such a reason is called in the graph of an argument. */
  edge: string;
}>;
export type Side = keyof typeof sides;

/** The claims that bear on a claim, in reading order. */
export type Reasons = Readonly<Record<Side, readonly Claim[]>>;

/** The reasons for and against a claim of an essay. */
export const reasonsFor = (claim: Claim, essay: Essay): Reasons => reasonsIn(essay).get(claim.id) ?? none();

const none = () => recordOf(keysOf(sides), (): Claim[] => []);

const reasonsIn = perItem(({ claims }: Essay) => {
  const known = new Map<string, ReturnType<typeof none>>();
  for (const claim of claims) {
    for (const side of keysOf(sides)) {
      for (const id of claim[sides[side].list]) {
        const reasons = known.get(id) ?? none();
        known.set(id, reasons);
        reasons[side].push(claim);
      }
    }
  }
  return known;
});

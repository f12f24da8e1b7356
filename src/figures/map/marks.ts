import type { Incident } from '../../model/edition.ts';

export type Precision = NonNullable<Incident['place']>['precision'];

/** An incident on a picture, in pixels. */
export interface Spot {
  incident: Incident;
  precision: Precision;
  x: number;
  y: number;
}

/** Incidents that share a mark, which stands in their middle. */
export interface Group {
  x: number;
  y: number;
  /** In time order. */
  spots: Spot[];
}

/**
 * Joins what would overlap, nearest first, until nothing does.
 *
 * @param spots In time order; so are the groups, by the first incident of each.
 * @param reach How far from its middle the mark of so many incidents reaches, in pixels.
 */
export function group(spots: readonly Spot[], reach: (count: number) => number): Group[] {
  const groups: Group[] = spots.map((spot) => ({ x: spot.x, y: spot.y, spots: [spot] }));
  for (;;) {
    let nearest: { a: number; b: number; gap: number } | undefined;
    for (const [a, one] of groups.entries()) {
      for (let b = a + 1; b < groups.length; b++) {
        const other = groups[b] as Group;
        const gap = Math.hypot(one.x - other.x, one.y - other.y) - reach(one.spots.length) - reach(other.spots.length);
        if (gap < (nearest?.gap ?? 0)) nearest = { a, b, gap };
      }
    }
    if (!nearest) break;
    const [other] = groups.splice(nearest.b, 1) as [Group];
    groups[nearest.a] = join(groups[nearest.a] as Group, other);
  }
  const order = new Map(spots.map((spot, index) => [spot, index]));
  for (const { spots } of groups) spots.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  return groups;
}

function join(one: Group, other: Group): Group {
  const spots = [...one.spots, ...other.spots];
  const share = other.spots.length / spots.length;
  return { x: one.x + (other.x - one.x) * share, y: one.y + (other.y - one.y) * share, spots };
}

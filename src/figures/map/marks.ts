import type { Incident } from '../../model/edition.ts';
import type { Precision } from '../../model/schema/incident.ts';

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

/** From so many on, those of one square of a grid are joined before their distances are told. */
const crowd = 400;

/**
 * Joins what would overlap, nearest first, until nothing does. Each group knows the nearest of those after it, so that a step
 * compares one group with the others and not all with all.
 *
 * @param spots In time order; so are the groups, by the first incident of each.
 * @param reach How far from its middle the mark of so many incidents reaches, in pixels.
 */
export function group(spots: readonly Spot[], reach: (count: number) => number): Group[] {
  const groups: (Group | undefined)[] =
    spots.length < crowd ? spots.map((spot) => ({ x: spot.x, y: spot.y, spots: [spot] })) : inSquares(spots, reach(1));
  const gapBetween = (one: Group, other: Group) =>
    Math.hypot(one.x - other.x, one.y - other.y) - reach(one.spots.length) - reach(other.spots.length);
  const nearestAfter = (index: number): Neighbour | undefined => {
    const one = groups[index];
    let nearest: Neighbour | undefined;
    for (let later = index + 1; one && later < groups.length; later++) {
      const other = groups[later];
      const gap = other ? gapBetween(one, other) : Infinity;
      if (gap < (nearest?.gap ?? 0)) nearest = { index: later, gap };
    }
    return nearest;
  };
  const neighbours = groups.map((_, index) => nearestAfter(index));
  for (;;) {
    let at = -1;
    for (const [index, neighbour] of neighbours.entries()) {
      if (neighbour && neighbour.gap < (neighbours[at]?.gap ?? 0)) at = index;
    }
    const other = neighbours[at]?.index;
    if (other === undefined) break;
    const joined = join(groups[at] as Group, groups[other] as Group);
    groups[at] = joined;
    groups[other] = neighbours[other] = undefined;
    neighbours[at] = nearestAfter(at);
    for (let index = 0; index < other; index++) {
      const one = groups[index];
      const neighbour = neighbours[index];
      if (!one || index === at) continue;
      if (neighbour?.index === at || neighbour?.index === other) neighbours[index] = nearestAfter(index);
      else if (index < at) {
        const gap = gapBetween(one, joined);
        if (gap < (neighbour?.gap ?? 0) || (gap === neighbour?.gap && at < neighbour.index))
          neighbours[index] = { index: at, gap };
      }
    }
  }
  const order = new Map(spots.map((spot, index) => [spot, index]));
  const left = groups.filter((each) => each !== undefined);
  for (const { spots } of left) spots.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  return left;
}

/** The spots of each square whose diagonal is shorter than two marks: all in it overlap. */
function inSquares(spots: readonly Spot[], reach: number): Group[] {
  const side = reach * Math.SQRT2;
  const squares = Map.groupBy(spots, ({ x, y }) => `${Math.floor(x / side)} ${Math.floor(y / side)}`);
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return [...squares.values()].map((spots) => ({
    x: mean(spots.map(({ x }) => x)),
    y: mean(spots.map(({ y }) => y)),
    spots,
  }));
}

/** A group by its place in the list, and how much of it is free between its mark and another: below 0, they overlap. */
interface Neighbour {
  index: number;
  gap: number;
}

function join(one: Group, other: Group): Group {
  const spots = [...one.spots, ...other.spots];
  const share = other.spots.length / spots.length;
  return { x: one.x + (other.x - one.x) * share, y: one.y + (other.y - one.y) * share, spots };
}

import type { Incident } from '../../model/edition.ts';
import { textWidth } from '../text-width.ts';
import { nameDistance, nameType, room, thinnest } from './room.ts';
import { laneOf, type Extent } from './lanes.ts';

/** With names a lane is as high as a finger needs; without, marks shrink until all have room. */
const NAMED = { lane: 25, size: 11 };
const BARE = [
  { lane: 16, size: 10 },
  { lane: 12, size: 9 },
  { lane: 10, size: 7 },
  { lane: 8, size: 5.5 },
  { lane: 6, size: 4 },
  { lane: 4, size: 3 },
  { lane: 3, size: thinnest },
];
/** Most lanes that still read with names. */
const MOST_NAMED = 10;

export type NameSide = 'left' | 'right';

/** An incident with its place on the axis, from 0 to 1. */
export interface Dated {
  incident: Incident;
  from: number;
  to: number;
  exact: boolean;
}

/** In which lane each mark stands, in the order of the marks. */
export interface Arrangement {
  lanes: number[];
  lane: number;
  size: number;
  names: boolean;
  /** On which side of its mark each name stands. */
  sides: NameSide[];
}

/** As few lanes as there is room for, with names if there is room for all of them. */
export function arrange(dated: readonly Dated[]): Arrangement {
  const named = withNames(dated, room.width);
  if (Math.max(...named.lanes) < MOST_NAMED) return named;

  // What is known to the day comes nearest to the axis, what is vague lies above it.
  const order = [...dated.entries()].sort(([, a], [, b]) => a.to - a.from - (b.to - b.from));
  let least: Arrangement = { lanes: [], lane: 0, size: 0, names: false, sides: [] };
  for (const { lane, size } of BARE) {
    const lanes: number[] = [];
    const found = laneOf(order.map(([, mark]) => reachOf(mark, room.width, lane)));
    for (const [rank, [index]] of order.entries()) lanes[index] = found[rank] ?? 0;
    least = { lanes, lane, size, names: false, sides: [] };
    if (heightOf(least) <= room.height) return least;
  }
  // Thinner marks would not be seen: the picture is as high as it must be.
  return least;
}

export const heightOf = ({ lanes, lane }: { lanes: readonly number[]; lane: number }) =>
  (Math.max(...lanes) + 1) * lane;

/** A mark may be pointed at half a lane beyond its ends. */
const reachOf = ({ from, to }: Dated, width: number, lane: number): Extent => ({
  from: from * width - lane / 2,
  to: to * width + lane / 2,
});

/** A name stands to the right of its mark, and to the left where it would run out of the picture. */
function withNames(dated: readonly Dated[], width: number): Arrangement {
  const extents = dated.map((mark) => {
    const reach = reachOf(mark, width, NAMED.lane);
    const name = nameDistance(mark.exact, NAMED.size) + textWidth(mark.incident.short, nameType);
    const right = mark.to * width + name;
    return right <= width
      ? { from: reach.from, to: right, side: 'right' as const }
      : { from: mark.from * width - name, to: reach.to, side: 'left' as const };
  });
  return { ...NAMED, lanes: laneOf(extents), names: true, sides: extents.map(({ side }) => side) };
}

/** What a mark takes of its lane, in pixels. */
export interface Extent {
  from: number;
  to: number;
}

/** Gives each extent the lowest lane, from 0, in which it touches none of those before it. */
export function laneOf(extents: readonly Extent[]): number[] {
  const lanes: Extent[][] = [];
  return extents.map((extent) => {
    const free = lanes.findIndex((lane) => lane.every(({ from, to }) => extent.from >= to || extent.to <= from));
    const lane = free < 0 ? lanes.length : free;
    (lanes[lane] ??= []).push(extent);
    return lane;
  });
}

/** A rectangle: its upper left corner and its size. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Boxes that only touch do not overlap. */
export const overlaps = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Whether one box lies wholly within the other; it may touch its edge. */
export const holds = (outer: Box, inner: Box): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

/** The smallest box around points. */
export function around(points: readonly { x: number; y: number }[]): Box {
  let [left, top, right, foot] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of points) {
    [left, top] = [Math.min(left, x), Math.min(top, y)];
    [right, foot] = [Math.max(right, x), Math.max(foot, y)];
  }
  return { x: left, y: top, width: right - left, height: foot - top };
}

/** The upper left and the lower right. */
export const corners = ({ x, y, width, height }: Box) => [
  { x, y },
  { x: x + width, y: y + height },
];

/** The square around a point whose sides are that far from it. */
export const square = (x: number, y: number, reach: number): Box => ({
  x: x - reach,
  y: y - reach,
  width: 2 * reach,
  height: 2 * reach,
});

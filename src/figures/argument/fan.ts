interface Point {
  x: number;
  y: number;
}

const corner = 5;

/** From one point along a stem, down a common line, and from there to each of the others, which lie level or lower. */
export function fan(start: Point, lane: number, ends: readonly Point[]): string {
  const level = ends.filter(({ y }) => y === start.y);
  const lower = ends.filter(({ y }) => y !== start.y);
  const parts = level.map(({ x, y }) => `M${start.x} ${y}H${x}`);
  const last = lower.at(-1);
  if (last) {
    const turn = last.x > lane ? corner : -corner;
    const before = start.x > lane ? corner : -corner;
    const stem =
      level.length > 0
        ? `M${lane} ${start.y}`
        : `M${start.x} ${start.y}H${lane + before}q${-before} 0 ${-before} ${corner}`;
    parts.push(`${stem}V${last.y - corner}q0 ${corner} ${turn} ${corner}H${last.x}`);
    parts.push(...lower.slice(0, -1).map(({ x, y }) => `M${lane} ${y}H${x}`));
  }
  return parts.join('');
}

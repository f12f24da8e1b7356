import { textWidth } from '../text-width.ts';
import { overlaps, type Box } from './box.ts';
import type { Point } from './lines.ts';

export interface CountryName {
  name: string;
  /** The middle of the words. */
  x: number;
  y: number;
}

export const countrySize = 11.5;
const lineHeight = 14;
/** Pixels between two rows that are tried. */
const step = 5;

interface Interval {
  from: number;
  to: number;
}

/**
 * Names those countries in which there is room for the name, the largest first.
 *
 * @param countries Their outlines in pixels of the picture.
 * @param taken What the names must leave free.
 */
export function nameCountries(
  countries: readonly { name: string; rings: readonly Point[][] }[],
  frame: Box,
  taken: readonly Box[],
): CountryName[] {
  const shapes = countries
    .map(({ name, rings }) => ({ name, rows: rowsOf(rings, frame) }))
    .map((shape) => ({ ...shape, middle: middleOf(shape.rows) }))
    .sort((a, b) => b.middle.area - a.middle.area || (a.name < b.name ? -1 : 1));

  const busy = [...taken];
  const names: CountryName[] = [];
  for (const { name, rows, middle } of shapes) {
    const width = textWidth(name, { face: 'sans', size: countrySize }) + 8;
    let best: { x: number; y: number; off: number } | undefined;
    for (const [y, inside] of rows) {
      const box = { x: frame.x, y: y - lineHeight / 2, width: frame.width, height: lineHeight };
      const free = busy
        .filter((other) => overlaps(box, other))
        .reduce(
          (left, { x, width }) => left.flatMap((interval) => without(interval, { from: x, to: x + width })),
          roomFor(rows, y, inside),
        );
      for (const { from, to } of free) {
        if (to - from < width) continue;
        const x = Math.min(Math.max(middle.x, from + width / 2), to - width / 2);
        const off = Math.hypot(x - middle.x, 2 * (y - middle.y));
        if (off < (best?.off ?? Infinity)) best = { x, y, off };
      }
    }
    if (!best) continue;
    names.push({ name, x: best.x, y: best.y });
    busy.push({ x: best.x - width / 2, y: best.y - lineHeight / 2, width, height: lineHeight });
  }
  return names;
}

type Rows = Map<number, Interval[]>;

/** Where a row of words at `y` would be inside: at its top, its middle and its foot. */
const roomFor = (rows: Rows, y: number, inside: Interval[]): Interval[] =>
  both(both(inside, rows.get(y - step) ?? []), rows.get(y + step) ?? []);

/** What of each row of pixels, every `step`, lies inside the outlines. */
function rowsOf(rings: readonly Point[][], frame: Box): Rows {
  const crossings = new Map<number, number[]>();
  for (const ring of rings) {
    for (const [index, [bx, by]] of ring.entries()) {
      const [ax, ay] = ring[index - 1] ?? [bx, by];
      const [top, foot] = [Math.max(Math.min(ay, by), frame.y), Math.min(Math.max(ay, by), frame.y + frame.height)];
      for (let y = Math.ceil(top / step) * step; y < foot; y += step) {
        const row = crossings.get(y) ?? [];
        crossings.set(y, row);
        row.push(ax + ((y - ay) / (by - ay)) * (bx - ax));
      }
    }
  }
  const rows: Rows = new Map();
  for (const [y, row] of crossings) {
    row.sort((a, b) => a - b);
    const inside: Interval[] = [];
    for (let index = 0; index + 1 < row.length; index += 2) {
      const from = Math.max(row[index] as number, frame.x);
      const to = Math.min(row[index + 1] as number, frame.x + frame.width);
      if (from < to) inside.push({ from, to });
    }
    rows.set(y, inside);
  }
  return rows;
}

function middleOf(rows: Rows): { x: number; y: number; area: number } {
  let [x, y, area] = [0, 0, 0];
  for (const [row, intervals] of rows) {
    for (const { from, to } of intervals) {
      x += ((from + to) / 2) * (to - from);
      y += row * (to - from);
      area += to - from;
    }
  }
  return { x: x / area, y: y / area, area };
}

const both = (a: readonly Interval[], b: readonly Interval[]): Interval[] =>
  a.flatMap((one) =>
    b
      .map((other) => ({ from: Math.max(one.from, other.from), to: Math.min(one.to, other.to) }))
      .filter(({ from, to }) => from < to),
  );

const without = ({ from, to }: Interval, gap: Interval): Interval[] =>
  [
    { from, to: Math.min(to, gap.from) },
    { from: Math.max(from, gap.to), to },
  ].filter((left) => left.from < left.to);

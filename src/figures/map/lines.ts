import { geoPath, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo';
import type { MultiLineString, MultiPolygon, Position } from 'geojson';
import type { Box } from './box.ts';

export type Point = readonly [number, number];

export interface Lines {
  /** Each with its first point again at its end. */
  rings: Point[][];
  open: Point[][];
}

/** The outlines and lines of a shape on the plane. */
export function project(shape: GeoPermissibleObjects, projection: GeoProjection): Lines {
  const lines: Lines = { rings: [], open: [] };
  let current: Point[] = [];
  const end = () => {
    if (current.length > 1) lines.open.push(current);
    current = [];
  };
  const collect = {
    beginPath() {},
    moveTo(x: number, y: number) {
      end();
      current = [[x, y]];
    },
    lineTo(x: number, y: number) {
      current.push([x, y]);
    },
    arc() {},
    closePath() {
      const [first] = current;
      if (first && current.length > 2) lines.rings.push([...current, first]);
      current = [];
    },
  };
  geoPath(projection, collect)(shape);
  end();
  return lines;
}

interface Degrees {
  west: number;
  south: number;
  east: number;
  north: number;
}

/** Between two points of a border the shortest way may leave the box around them by as much. */
const LEEWAY = 3;
const STEPS = 24;

/** @returns The degrees that a part of the plane takes; nothing where they do not tell what is near: at a pole, across the date line. */
export function degreesOf({ x, y, width, height }: Box, { invert }: GeoProjection): Degrees | undefined {
  const edge = Array.from({ length: STEPS + 1 }, (_, step) => step / STEPS).flatMap((share) => {
    const [across, down] = [x + share * width, y + share * height];
    const points = [
      [across, y],
      [across, y + height],
      [x, down],
      [x + width, down],
    ] as const;
    return points.map(([x, y]) => invert?.([x, y]) ?? [NaN, NaN]);
  });
  const { west, south, east, north } = around(edge);
  if (!(east - west < 180)) return undefined;
  return { west: west - LEEWAY, south: south - LEEWAY, east: east + LEEWAY, north: north + LEEWAY };
}

/** The polygons or lines of a shape that may reach into these degrees: to project the others would take most of the time. */
export function near<Shape extends MultiPolygon | MultiLineString>(shape: Shape, degrees: Degrees | undefined): Shape {
  if (degrees === undefined) return shape;
  const mayReach = (part: Position[] | Position[][]) => {
    const { west, south, east, north } = around(isRings(part) ? part.flat() : part);
    return west < degrees.east && degrees.west < east && south < degrees.north && degrees.south < north;
  };
  return { ...shape, coordinates: shape.coordinates.filter(mayReach) };
}

/** Whether it is a polygon. Of Antarctica the first ring is the pole alone. */
const isRings = (part: Position[] | Position[][]): part is Position[][] => Array.isArray(part[0]?.[0]);

function around(points: readonly Position[]): Degrees {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon = NaN, lat = NaN] of points) {
    [west, east] = [Math.min(west, lon), Math.max(east, lon)];
    [south, north] = [Math.min(south, lat), Math.max(north, lat)];
  }
  return { west, south, east, north };
}

/** Leaves out what no eye would miss: points that lie within `tolerance` of the line without them (Douglas and Peucker). */
export function simplify(line: readonly Point[], tolerance: number): Point[] {
  const kept = new Set([0, line.length - 1]);
  const spans: [number, number][] = [[0, line.length - 1]];
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [from, to] = span;
    let farthest = from;
    let most = tolerance;
    for (let index = from + 1; index < to; index++) {
      const distance = distanceToSegment(line[index] as Point, line[from] as Point, line[to] as Point);
      if (distance > most) [farthest, most] = [index, distance];
    }
    if (farthest === from) continue;
    kept.add(farthest);
    spans.push([from, farthest], [farthest, to]);
  }
  return line.filter((_, index) => kept.has(index));
}

function distanceToSegment([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}

/** As the value of `d`, in whole steps of `grid`; what shrinks to a point is left out. */
export function pathData(lines: readonly (readonly Point[])[], grid: number, closed: boolean): string {
  return lines
    .map((line) => {
      const steps: number[] = [];
      const [[x, y] = [0, 0], ...rest] = line.map(([x, y]) => [Math.round(x / grid), Math.round(y / grid)] as const);
      let [atX, atY] = [x, y];
      for (const [toX, toY] of closed ? rest.slice(0, -1) : rest) {
        if (toX === atX && toY === atY) continue;
        steps.push(toX - atX, toY - atY);
        [atX, atY] = [toX, toY];
      }
      if (steps.length < (closed ? 4 : 2)) return '';
      return `M${x} ${y}l${steps.join(' ').replaceAll(' -', '-')}${closed ? 'z' : ''}`;
    })
    .join('');
}

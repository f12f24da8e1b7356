import type { Incident } from '../../model/edition.ts';
import { precisions, type Precision } from '../../model/schema/incident.ts';
import { overlaps, square, type Box } from './box.ts';
import { nameCountries, type CountryName } from './countries.ts';
import type { Placed } from './labels.ts';
import type { Group, Spot } from './marks.ts';
import { scaleBar, type ScaleBar } from './scale-bar.ts';
import type { View } from './view.ts';
import type { World } from './world.ts';

/** A map, in pixels, ready to be written down. */
export interface Drawing {
  width: number;
  height: number;
  /** The base map, and where it lies under it. */
  base: Box & { name: string };
  /** What stands beside or in the marks: the names, the number in the list of the map, or how many incidents there are. */
  style: 'names' | 'numbers' | 'counts';
  marks: Mark[];
  countries: CountryName[];
  bar?: ScaleBar;
  /** Over what the borders are disputed that it shows. */
  disputed: string[];
}

export interface Mark {
  x: number;
  y: number;
  /** Of the dot or disc. */
  radius: number;
  /** Of the circle that stands for a region, if one of the incidents is placed no nearer. */
  region?: number;
  /** All its places are symbolic. */
  hollow: boolean;
  /** In time order. */
  incidents: { incident: Incident; precision: Precision }[];
  /** From 1, as the marks stand in the list. */
  number: number;
  label?: { leader?: Placed['leader']; lines: Line[] };
}

/** Words of a label: where they begin, stand in the middle or end, and their foot. */
export interface Line {
  x: number;
  y: number;
  anchor: Placed['anchor'];
  words: string[];
  incident: Incident;
  precision: Precision;
}

/** Radius of the mark of one incident. */
export const dot = 4.5;
/** How far a place may lie from the middle of its region, in kilometres: a guess that errs to the large side. */
const regionRadius = 60;

/** A site where the view shows it: in pixels, from the corner of the picture. */
export const spotIn = (view: View, { incident, precision, x, y }: World['sites'][number]): Spot => ({
  incident,
  precision,
  x: (x - view.x) * view.scale,
  y: (y - view.y) * view.scale,
});

/** The mark of incidents that stand together; it has no name yet. */
export function markOf({ x, y, spots }: Group, number: number, radius: number, view: View): Mark {
  return {
    x,
    y,
    radius,
    hollow: spots.every(({ precision }) => precisions[precision].mark === 'ring'),
    incidents: spots.map(({ incident, precision }) => ({ incident, precision })),
    number,
    ...(spots.some(({ precision }) => precisions[precision].mark === 'circle') && {
      region: Math.max(regionRadius * view.scale, radius + 4.5),
    }),
  };
}

/** The picture less a margin: in pixels. */
export const inset = ({ width, height, scale }: View, by: number): Box => ({
  x: by,
  y: by,
  width: width * scale - 2 * by,
  height: height * scale - 2 * by,
});

/** Puts the marks on their map, and what is around them. */
export function finish(
  { name, language, extent, countries, disputed, projection }: World,
  view: View,
  style: Drawing['style'],
  marks: Mark[],
  labels: readonly Box[] = [],
): Drawing {
  const { scale } = view;
  const frame = inset(view, 2);
  const bar = projection.kind === 'region' ? scaleBar(view, language) : undefined;
  const taken = [
    ...labels.map(({ x, y, width, height }) => ({ x: x - 8, y, width: width + 16, height })),
    ...marks.map(({ x, y, radius, region }) => square(x, y, Math.max(radius, region ?? 0) + 3)),
    ...(bar ? [bar.box] : []),
  ];
  const inPixels = (x: number, y: number) => [(x - view.x) * scale, (y - view.y) * scale] as const;
  const outlines = countries
    .filter(({ name, box }) => name && overlaps(box, view))
    .map(({ name, rings }) => ({
      name,
      rings: rings.map((ring) => ring.map(([x, y]) => inPixels(x, y))),
    }));
  const crowded = projection.kind === 'world' && view.width > extent.width / 2;
  return {
    width: Math.round(view.width * scale),
    height: Math.round(view.height * scale),
    base: {
      name,
      x: (extent.x - view.x) * scale,
      y: (extent.y - view.y) * scale,
      width: extent.width * scale,
      height: extent.height * scale,
    },
    style,
    marks,
    // On a map of the world the few that have room would stand there by chance.
    countries: crowded ? [] : nameCountries(outlines, frame, taken),
    ...(bar && { bar }),
    disputed: [
      ...new Set(
        disputed
          .filter(({ border }) =>
            border.some((line) =>
              line.some(([x, y]) => {
                const [atX, atY] = inPixels(x, y);
                return overlaps(square(atX, atY, 1), frame);
              }),
            ),
          )
          .map(({ over }) => over),
      ),
    ],
  };
}

import {
  geoAzimuthalEqualArea,
  geoCentroid,
  geoDistance,
  geoEqualEarth,
  geoInterpolate,
  type GeoProjection,
} from 'd3-geo';

/** Longitude and latitude, in degrees. */
export type LonLat = readonly [number, number];

/** A projection onto a plane whose unit is a kilometre. */
export interface Projection {
  /** `region` keeps its scale over the whole map; on `world` it changes from place to place. */
  kind: 'region' | 'world';
  project: GeoProjection;
}

const earthRadius = 6371;
/** Degrees from the centre beyond which a map of a region bends too much. */
const regionReach = 60;

/**
 * Equal areas in either case, so that no country looks larger than it is: round the middle of the points while they lie in
 * one part of the world, else the whole world, cut where the points leave the widest gap.
 *
 * @param points At least one.
 */
export function chooseProjection(points: readonly LonLat[]): Projection {
  const { centre, reach } = enclose(points);
  if (reach <= regionReach) return { kind: 'region', project: azimuthal(centre) };
  const project = geoEqualEarth()
    .scale(earthRadius)
    .translate([0, 0])
    .rotate([-middleMeridian(points), 0]);
  return { kind: 'world', project };
}

const azimuthal = ([lon, lat]: LonLat) =>
  geoAzimuthalEqualArea().scale(earthRadius).translate([0, 0]).rotate([-lon, -lat]);

/** The middle of the smallest circle that holds all points, and its radius in degrees; both nearly. */
function enclose(points: readonly LonLat[]): { centre: LonLat; reach: number } {
  // Of points opposite one another the mean is no number; nor is their reach, so that no region holds them.
  let centre = geoCentroid({ type: 'MultiPoint', coordinates: points.map(([lon, lat]) => [lon, lat]) });
  // Towards the farthest by ever smaller steps (Bădoiu and Clarkson); the mean alone would lean to where most points are.
  for (let step = 2; step < 200; step++) centre = geoInterpolate(centre, [...farthest(centre, points)])(1 / step);
  return { centre, reach: (geoDistance(centre, [...farthest(centre, points)]) * 180) / Math.PI };
}

function farthest(centre: [number, number], points: readonly LonLat[]): LonLat {
  let found: LonLat = centre;
  let most = -1;
  for (const point of points) {
    const distance = geoDistance(centre, [...point]);
    if (distance > most) [found, most] = [point, distance];
  }
  return found;
}

/** Opposite the middle of the widest gap between longitudes. */
function middleMeridian(points: readonly LonLat[]): number {
  const meridians = points.map(([lon]) => lon).sort((a, b) => a - b);
  let cut = 180;
  let widest = -1;
  for (const [index, west] of meridians.entries()) {
    const east = meridians[index + 1] ?? (meridians[0] ?? 0) + 360;
    if (east - west > widest) [cut, widest] = [(west + east) / 2, east - west];
  }
  return ((cut + 360) % 360) - 180;
}

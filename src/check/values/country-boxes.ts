import { feature } from 'topojson-client';
import world from 'world-atlas/countries-50m.json' with { type: 'json' };

interface Box {
  west: number;
  south: number;
  east: number;
  north: number;
}

/** In degrees: what lies off a coast still lies at its country. */
const MARGIN = 2;

let boxes: Map<string, Box> | undefined;

/**
 * Whether a point lies in the box around a country, or near it; nothing where the atlas does not know the country.
 *
 * @param country ISO 3166-1 alpha-2.
 */
export function isAround(country: string, lat: number, lon: number): boolean | undefined {
  boxes ??= readBoxes();
  const box = boxes.get(country);
  return (
    box &&
    lat >= box.south - MARGIN &&
    lat <= box.north + MARGIN &&
    lon >= box.west - MARGIN &&
    lon <= box.east + MARGIN
  );
}

function readBoxes(): Map<string, Box> {
  const found = new Map<string, Box>();
  for (const { id, geometry } of feature(world, world.objects.countries).features) {
    const country = alpha2(id);
    if (country === undefined || !('coordinates' in geometry)) continue;
    const flat = (geometry.coordinates as unknown[]).flat(Infinity) as number[];
    const box = found.get(country) ?? { west: 180, south: 90, east: -180, north: -90 };
    flat.forEach((degrees, index) => {
      if (index % 2 === 0) [box.west, box.east] = [Math.min(box.west, degrees), Math.max(box.east, degrees)];
      else [box.south, box.north] = [Math.min(box.south, degrees), Math.max(box.north, degrees)];
    });
    found.set(country, box);
  }
  return found;
}

/** The atlas has the numbers of ISO 3166-1, which are those of UN M49: Unicode knows the letters of each. */
const alpha2 = (number: string | number | undefined): string | undefined =>
  number === undefined ? undefined : new Intl.Locale(`und-${String(number).padStart(3, '0')}`).region;

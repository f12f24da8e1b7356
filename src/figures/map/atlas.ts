import type { Feature, MultiLineString, MultiPolygon } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryObject } from 'topojson-specification';
import coarse from 'world-atlas/countries-110m.json' with { type: 'json' };
import fine from 'world-atlas/countries-50m.json' with { type: 'json' };
import { perItem } from '../../model/read/once.ts';
import type { Words } from '../../words/words.ts';
import { cut, disputedBorders, isBetween, type DisputedBorder } from './disputed.ts';

interface Country {
  /** In English, as short as a map needs it. */
  name: string;
  /** Its number in ISO 3166-1; what has none is no country to that. */
  id: string | undefined;
  shape: MultiPolygon;
}

/** Land and borders of Natural Earth 4.1, in degrees. */
export interface Atlas {
  countries: Country[];
  land: MultiPolygon;
  settled: MultiLineString;
  disputed: { over: DisputedBorder['over']; border: MultiLineString }[];
}

/** Since that version. */
const renamed: Record<string, string> = { Macedonia: 'North Macedonia', eSwatini: 'Eswatini' };

/** @param kilometresPerPixel Above some 15 the atlas for 1:110 million shows as much as that for 1:50 million. */
export const readAtlas = (kilometresPerPixel: number): Atlas => atlasOf(kilometresPerPixel > 15 ? coarse : fine);

const atlasOf = perItem((topology: WorldAtlas): Atlas => {
  const { countries, land } = topology.objects;
  const borders = (which: (a: string, b: string) => boolean) =>
    mesh(topology, countries, (a, b) => a !== b && which(nameIn(a), nameIn(b))).coordinates;

  const settled = borders((a, b) => !disputedBorders.some((border) => isBetween(border, a, b)));
  const disputed: Atlas['disputed'] = [];
  for (const border of disputedBorders) {
    const stretches = cut(
      borders((a, b) => isBetween(border, a, b)),
      border,
    );
    settled.push(...stretches.settled);
    disputed.push({ over: border.over, border: lines(stretches.disputed) });
  }
  return {
    countries: feature(topology, countries).features.map((country) => ({
      name: renamed[country.properties.name] ?? country.properties.name,
      id: country.id === undefined ? undefined : String(country.id),
      shape: polygonsOf([country]),
    })),
    land: polygonsOf(feature(topology, land).features),
    settled: lines(settled),
    disputed,
  };
});

const nameIn = ({ properties }: GeometryObject) => (properties as { name: string }).name;
const polygonsOf = (features: readonly Feature[]): MultiPolygon => ({
  type: 'MultiPolygon',
  coordinates: features.flatMap(({ geometry }) => {
    if (geometry.type === 'Polygon') return [geometry.coordinates];
    return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
  }),
});
const lines = (coordinates: number[][][]): MultiLineString => ({ type: 'MultiLineString', coordinates });

/** What a map calls a country; empty where the language has no name for it. */
export function nameOf({ name, id }: Country, { language, incident }: Words): string {
  if (new Intl.Locale(language).language === 'en') return name;
  const { northernCyprus, somaliland } = incident.map.territories;
  const styles = (['short', 'long'] as const).map(
    (style) => new Intl.DisplayNames(language, { type: 'region', style, fallback: 'none' }),
  );
  /** Initials, as "UK", are no name. */
  const told = (region: string) =>
    styles.map((names) => names.of(region)).find((name) => name && /[\p{Ll}\p{Lo}]/u.test(name));
  const named = { 'N. Cyprus': northernCyprus, Somaliland: somaliland, Kosovo: told('XK') };
  if (Object.hasOwn(named, name)) return named[name as keyof typeof named] ?? '';
  // A locale has letters for the number.
  const { region } = new Intl.Locale(`und-${id ?? 'ZZ'}`);
  return (region && region !== 'ZZ' && told(region)) || '';
}

import type { Incident } from '../../model/edition.ts';
import type { Words } from '../../words/words.ts';
import type { Precision } from '../../model/schema/incident.ts';
import { nameOf, readAtlas, type Atlas } from './atlas.ts';
import { around, corners, type Box } from './box.ts';
import { degreesOf, near, project, simplify, type Point } from './lines.ts';
import { chooseProjection, type Projection } from './projection.ts';
import { centred, fitView, type View } from './view.ts';

/** An incident on the plane, in kilometres. */
export interface Site {
  incident: Incident;
  precision: Precision;
  x: number;
  y: number;
}

/** Its outlines, and the smallest box around them. */
export interface Country {
  /** Empty for what has none in the language. */
  name: string;
  rings: Point[][];
  box: Box;
}

/** All that the maps of an edition share. */
export interface World {
  /** Names its base map. */
  name: string;
  /** In which its numbers are written. */
  language: string;
  projection: Projection;
  /** Incidents with coordinates, in time order. */
  sites: Site[];
  /** The overview where it has the width of a table, of a text and of a phone. */
  broad: View;
  wide: View;
  narrow: View;
  /** By incident. */
  locators: ReadonlyMap<string, { site: Site; view: View }>;
  /** The part of the plane that the base map covers, so that it holds every view. */
  extent: Box;
  countries: Country[];
  land: Point[][];
  borders: Point[][];
  disputed: { over: string; border: Point[][] }[];
}

/** Nearer than this, coasts of the atlas lose their shape. */
const least = 1200;

/** @returns Nothing if no incident has coordinates. */
export function layOutWorld(name: string, incidents: readonly Incident[], words: Words): World | undefined {
  const placed = incidents.flatMap((incident) => {
    const { lat, lon, precision } = incident.place ?? {};
    if (lat === undefined || lon === undefined || precision === undefined) return [];
    return [{ incident, precision, point: [lon, lat] as const }];
  });
  if (placed.length === 0) return undefined;

  const projection = chooseProjection(placed.map(({ point }) => point));
  const sites = placed.map(({ incident, precision, point: [lon, lat] }) => {
    const [x, y] = projection.project([lon, lat]) ?? [0, 0];
    return { incident, precision, x, y };
  });
  const bounds = around(sites);
  // The whole world has no room to spare, and there is nothing beyond it.
  const world = projection.kind === 'world';
  const margin = world ? 16 : 56;
  const broad = fitView(bounds, { width: 1184, flattest: 2.4, tallest: 1.9, margin, least });
  const wide = fitView(bounds, { width: 704, flattest: 2, tallest: 1.25, margin, least });
  const narrow = fitView(bounds, {
    width: 358,
    flattest: world ? 2 : 1.4,
    tallest: 0.9,
    margin: world ? 12 : 30,
    least,
  });
  // A locator shows the neighbourhood at the scale of the overview, so that one base map serves both; of a map of the world,
  // which would show no neighbourhood, a third.
  const scale = wide.scale * (world ? 2.5 : 1);
  const locators = new Map(
    sites.map((site) => [site.incident.id, { site, view: centred(site.x, site.y, 264 / scale, 190 / scale, scale) }]),
  );
  const extent = around([broad, wide, narrow, ...[...locators.values()].map(({ view }) => view)].flatMap(corners));
  return {
    name,
    projection,
    sites,
    broad,
    wide,
    narrow,
    locators,
    extent,
    language: words.language,
    ...draw(readAtlas(1 / wide.scale), projection, extent, scale, words),
  };
}

/** The budget of the base map: some 20 kB, compressed. */
const mostPoints = 9000;

/** Land and borders within the extent, in no more detail than can be seen or afforded. */
function draw(atlas: Atlas, { project: projection }: Projection, extent: Box, scale: number, words: Words) {
  const { x, y, width, height } = extent;
  const clipped = projection.clipExtent([
    [x, y],
    [x + width, y + height],
  ]);
  const within = degreesOf(extent, projection);
  const land = project(near(atlas.land, within), clipped).rings;
  const borders = project(near(atlas.settled, within), clipped).open;

  let tolerance = 0.35 / scale;
  const thin = (lines: readonly Point[][]) => lines.map((line) => simplify(line, tolerance));
  let drawn = { land: thin(land), borders: thin(borders) };
  while ([...drawn.land, ...drawn.borders].flat().length > mostPoints) {
    tolerance *= 1.3;
    drawn = { land: thin(land), borders: thin(borders) };
  }
  return {
    land: drawn.land,
    borders: drawn.borders,
    disputed: atlas.disputed
      .map(({ over, border }) => ({
        over: words.incident.map.disputes[over],
        border: thin(project(near(border, within), clipped).open),
      }))
      .filter(({ border }) => border.length > 0),
    countries: atlas.countries
      .map((country) => ({
        name: nameOf(country, words),
        rings: thin(project(near(country.shape, within), clipped).rings),
      }))
      .filter(({ rings }) => rings.length > 0)
      .map((country) => ({ ...country, box: around(country.rings.flat().map(([x, y]) => ({ x, y }))) })),
  };
}

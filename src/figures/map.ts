import type { Incident } from '../model/edition.ts';
import type { Words } from '../words/words.ts';
import { drawCounts, drawNumbers } from './map/discs.ts';
import { dot, finish, markOf, spotIn, type Drawing } from './map/drawing.ts';
import { drawNames } from './map/names.ts';
import type { View } from './map/view.ts';
import { layOutWorld, type World } from './map/world.ts';

export { drawBase } from './map/base.ts';
export { countrySize } from './map/countries.ts';
export type { Drawing, Mark } from './map/drawing.ts';
export { labelSize, lineHeight } from './map/names.ts';
export { barSize } from './map/scale-bar.ts';
export type { World } from './map/world.ts';

/**
 * The map of all incidents; and, if one of its marks stands for a third of them or more, a second one of just those.
 *
 * @param words Those in which the maps are lettered.
 * @returns None if no incident has coordinates.
 */
export function layOutWorlds(incidents: readonly Incident[], words: Words): World[] {
  const world = layOutWorld('overview', incidents, words);
  if (!world) return [];
  const { style, marks } = drawOverview(world, world.wide);
  const [crowd = []] = marks.map((mark) => mark.incidents).sort((a, b) => b.length - a.length);
  if (style !== 'counts' || crowd.length < world.sites.length / 3) return [world];
  const detail = layOutWorld(
    'detail',
    crowd.map(({ incident }) => incident),
    words,
  );
  // All at one place they would share a mark there too.
  return detail && drawOverview(detail, detail.wide).marks.length > 1 ? [world, detail] : [world];
}

/** A map of all incidents: with their names beside the marks if there is room, else with numbers, else with counts. */
export function drawOverview(world: World, view: View): Drawing {
  const spots = world.sites.map((site) => spotIn(view, site));
  return drawNames(world, view, spots) ?? drawNumbers(world, view, spots) ?? drawCounts(world, view, spots);
}

/** A map of one incident and what is around it. */
export function drawLocator(world: World, incident: Incident): Drawing | undefined {
  const locator = world.locators.get(incident.id);
  if (!locator) return undefined;
  const { site, view } = locator;
  const spot = spotIn(view, site);
  const mark = markOf({ ...spot, spots: [spot] }, 1, dot, view);
  return finish(world, view, 'names', [mark]);
}

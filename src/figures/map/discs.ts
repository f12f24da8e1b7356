import { dot, finish, markOf, type Drawing } from './drawing.ts';
import { group, type Spot } from './marks.ts';
import type { View } from './view.ts';
import type { World } from './world.ts';

/** Radius of a mark with a number in it. */
const disc = 11;
/** More cannot be looked up; nor can more names in all. */
const mostNumbers = 20;
const mostNames = 200;

/**
 * Marks with numbers, to be looked up in a list.
 *
 * @returns Nothing if there are too many.
 */
export function drawNumbers(world: World, view: View, spots: readonly Spot[]): Drawing | undefined {
  if (spots.length > mostNames) return undefined;
  const groups = group(spots, () => disc + 1);
  if (groups.length > mostNumbers) return undefined;
  return finish(
    world,
    view,
    'numbers',
    groups.map((each, index) => markOf(each, index + 1, disc, view)),
  );
}

/** Marks that tell how many incidents lie there. */
export function drawCounts(world: World, view: View, spots: readonly Spot[]): Drawing {
  const radius = (count: number) => (count === 1 ? dot : Math.min(8 + 0.5 * Math.sqrt(count), 13));
  const groups = group(spots, (count) => Math.max(radius(count) + 1, 10));
  return finish(
    world,
    view,
    'counts',
    groups.map((each, index) => {
      const { region, ...mark } = markOf(each, index + 1, radius(each.spots.length), view);
      // Round a count a circle would say nothing.
      return region === undefined || each.spots.length > 1 ? mark : { ...mark, region };
    }),
  );
}

import { balanceLines } from '../text-lines.ts';
import { textWidth, type Type } from '../text-width.ts';
import { dot, finish, inset, markOf, type Drawing } from './drawing.ts';
import { placeLabels, type Placed } from './labels.ts';
import { group, type Spot } from './marks.ts';
import type { View } from './view.ts';
import type { World } from './world.ts';

export const labelSize = 13;
const labelType: Type = { face: 'sans', size: labelSize };
export const lineHeight = 17;
/** From one name of a list to the next: a finger can tell them apart. */
const listHeight = 24;
/** Longer names are broken; those of a list too, if there is no room for them. */
const lineWidth = 150;
const listWidth = 220;
/** Radius of a mark that several share, and the room beside their names for a dot each. */
const sharedDot = 6;
const bullet = 11;
/** More marks, or more names at one, are a list. */
const mostMarks = 20;
const mostNames = 6;
/** More than this part of the map under words, and they hide it. */
const mostWords = 0.15;

/** @returns Nothing if there is no room for all names. */
export function drawNames(world: World, view: View, spots: readonly Spot[]): Drawing | undefined {
  // Broken names may find room at their mark where whole ones do not.
  const [best] = [listWidth, lineWidth]
    .flatMap((width) => drawNamesOf(width, world, view, spots) ?? [])
    .sort((a, b) => leaders(a) - leaders(b));
  return best;
}

const leaders = ({ marks }: Drawing) => marks.filter(({ label }) => label?.leader).length;

/** @param width Pixels to a name of several at one mark. */
function drawNamesOf(width: number, world: World, view: View, spots: readonly Spot[]): Drawing | undefined {
  if (spots.length > mostMarks * mostNames) return undefined;
  const groups = group(spots, () => sharedDot + 1);
  if (groups.length > mostMarks || groups.some((each) => each.spots.length > mostNames)) return undefined;
  const labels = groups.map((each, index) => {
    const list = each.spots.length > 1;
    const mark = markOf(each, index + 1, list ? sharedDot : dot, view);
    const names = mark.incidents.map(({ incident, precision }) => ({
      incident,
      precision,
      words: balanceLines(incident.short, labelType, list ? width : lineWidth),
    }));
    const widths = names.flatMap(({ words }) => words.map((word) => textWidth(word, labelType)));
    return {
      mark,
      names,
      x: mark.x,
      y: mark.y,
      list,
      reach: Math.max(mark.radius, mark.region ?? 0),
      width: Math.max(...widths) + (list ? bullet : 0),
      height: names.reduce((sum, name) => sum + heightOf(name, list), 0),
    };
  });
  const words = labels.reduce((sum, { width, height }) => sum + width * height, 0);
  if (words > mostWords * view.width * view.height * view.scale ** 2) return undefined;
  const placed = placeLabels(labels, inset(view, 4));
  if (!placed) return undefined;
  const labelled = labels.map(({ mark, names, list }, index) => {
    const { x, y, width, anchor, leader } = placed[index] as Placed;
    let top = 0;
    const lines = names.map((name) => {
      const end = anchor === 'start' ? x : anchor === 'end' ? x + width : x + width / 2;
      const at = { x: end + (list ? bullet * (anchor === 'end' ? -1 : 1) : 0), y: y + top + 13 };
      top += heightOf(name, list);
      return { ...at, anchor, ...name };
    });
    return { ...mark, label: { lines, ...(leader && { leader }) } };
  });
  return finish(world, view, 'names', labelled, placed);
}

const heightOf = ({ words }: { words: readonly string[] }, list: boolean): number =>
  words.length * lineHeight + (list ? listHeight - lineHeight : 0);

import { textWidth } from '../text-width.ts';
import type { Box } from './box.ts';
import type { View } from './view.ts';

/** A line in the lower left corner, and how many kilometres it stands for. */
export interface ScaleBar {
  kilometres: number;
  x: number;
  y: number;
  width: number;
  /** What it takes with its words. */
  box: Box;
}

export const barSize = 11;

/** About a seventh as long as the map is wide. */
export function scaleBar({ width, height, scale }: View): ScaleBar {
  const goal = width / 7;
  const power = 10 ** Math.floor(Math.log10(goal));
  const kilometres = ([5, 2, 1].find((step) => step * power <= goal) ?? 1) * power;
  const [x, y] = [8, height * scale - 10];
  const length = kilometres * scale;
  const words = textWidth(`${kilometres} km`, { face: 'sans', size: barSize }) + 6;
  return { kilometres, x, y, width: length, box: { x: x - 4, y: y - 8, width: length + words + 8, height: 14 } };
}

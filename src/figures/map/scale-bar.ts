import { digits } from '../../model/date/digits.ts';
import { perName } from '../../model/read/once.ts';
import { textWidth } from '../text-width.ts';
import type { Box } from './box.ts';
import type { View } from './view.ts';

/** A line in the lower left corner, and for how many kilometres it stands. */
export interface ScaleBar {
  label: string;
  x: number;
  y: number;
  width: number;
  /** What it takes with its words. */
  box: Box;
}

export const barSize = 11;

const distancesIn = perName((tag) => new Intl.NumberFormat(tag, { ...digits, style: 'unit', unit: 'kilometer' }));

/** About a seventh as long as the map is wide. */
export function scaleBar({ width, height, scale }: View, language: string): ScaleBar {
  const goal = width / 7;
  const power = 10 ** Math.floor(Math.log10(goal));
  const kilometres = ([5, 2].find((step) => step * power <= goal) ?? 1) * power;
  const [x, y] = [8, height * scale - 10];
  const length = kilometres * scale;
  const label = distancesIn(language).format(kilometres);
  const words = textWidth(label, { face: 'sans', size: barSize }) + 6;
  return { label, x, y, width: length, box: { x: x - 4, y: y - 8, width: length + words + 8, height: 14 } };
}

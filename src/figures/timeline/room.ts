import type { Type } from '../text-width.ts';

/** What the page has room for. Across, everything is a share of the width; up and down, pixels. */
export const room = {
  /** The narrowest in which nothing may lie over anything else, in pixels. */
  width: 720,
  /** From this width on the axis has room for more labels. */
  wide: 960,
  /** Most that all lanes together may take where the names have none, in pixels. */
  height: 320,
};

/** Of a mark, in pixels either way: what is thinner is not seen. */
export const thinnest = 2;

/** Of the names, as the component sets them. */
export const nameType: Type = { face: 'sans', size: 13 };

/** Between a mark and its name, in pixels. */
const GAP = 6;

/** From the end of what a date covers to its name: a dot reaches beyond its day. */
export const nameDistance = (exact: boolean, size: number): number => GAP + (exact ? size / 2 : 0);

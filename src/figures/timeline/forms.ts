import type { Type } from '../text-width.ts';

/** What a place for a timeline offers. Across, everything is a share of the width; up and down, pixels. */
export interface TimelineForm {
  /** The narrowest in which nothing may lie over anything else, in pixels. */
  width: number;
  /** From this width on the axis has room for more labels. */
  wide: number;
  /** Most that all lanes together may take, in pixels. */
  height: number;
  /** Whether the names stand beside the marks, where there is room for all of them. */
  names: boolean;
}

export const timelineForms = {
  /** In the card of an essay. */
  small: { width: 270, wide: 560, height: 72, names: false },
  /** Beside or above the text of an essay. */
  strip: { width: 208, wide: 560, height: 48, names: false },
  /** On a page of its own. */
  full: { width: 720, wide: 960, height: 320, names: true },
} as const satisfies Record<string, TimelineForm>;

/** Of the names, as the component sets them. */
export const nameType: Type = { face: 'sans', size: 13 };

/** Between a mark and its name, in pixels. */
const GAP = 6;

/** From the end of what a date covers to its name: a dot reaches beyond its day. */
export const nameDistance = (exact: boolean, size: number): number => GAP + (exact ? size / 2 : 0);

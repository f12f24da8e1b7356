import type { Claim } from '../../model/edition.ts';
import type { Side } from '../../model/join/reasons.ts';

/** A claim as it stands on the map; all measures are in pixels. */
export interface MapBox {
  claim: Claim;
  /** What stands here is a reference to the box of this claim. */
  again: boolean;
  x: number;
  y: number;
  width: number;
  height: number;
  /** The statement; of a reference its beginning. */
  lines: string[];
}

/** The end of a line at the claim on which it bears, and its word. */
export interface MapEnd {
  from: readonly string[];
  to: string;
  side: Side;
  /** Where the line meets the box, at its right edge. */
  x: number;
  y: number;
}

/** Lines of one kind that run together. */
export interface MapLine {
  side: Side;
  path: string;
}

export interface ArgumentPicture {
  width: number;
  height: number;
  boxes: MapBox[];
  lines: MapLine[];
  ends: MapEnd[];
  /** Where the claims that stand alone begin, if there are any. */
  alone: { x: number; y: number } | undefined;
}

/** How a box is set; the component draws by the same measures. */
export const setting = {
  type: 14.5,
  leading: 18.5,
  padding: 13,
  /** Height of the line with number and level. */
  head: 28,
  /** Height of the line with the role, where there is one. */
  role: 17,
  /** From the top of a box to where its lines meet it; from there again as much to where a second kind does. */
  port: 19,
} as const;

/** Between two columns: room for an arrow, its word and the lines that go down. */
export const gap = 66;

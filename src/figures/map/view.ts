import type { Box } from './box.ts';

/** A part of the plane, in kilometres, and how large it is drawn. */
export interface View extends Box {
  /** Pixels to a kilometre. */
  scale: number;
}

export interface Format {
  /** In pixels. */
  width: number;
  /** Width to height: the flattest and the tallest that may be. */
  flattest: number;
  tallest: number;
  /** Pixels between the outermost points and the edge. */
  margin: number;
  /** Kilometres from side to side, at least: nearer than this the base map is too coarse. */
  least: number;
}

/** In pixels. */
const nameRoom = 140;

/** The part that shows all of `bounds`, as large as it will go. */
export function fitView(bounds: Box, { width, flattest, tallest, margin, least }: Format): View {
  const inner = width - 2 * margin;
  const natural = bounds.height === 0 ? flattest : bounds.width / bounds.height;
  // Margins are alike on all sides, so the shape is that of the frame, not of the bounds.
  const height = width / clamp(width / (inner / natural + 2 * margin) || flattest, tallest, flattest);
  const scale = Math.min(
    inner / Math.max(bounds.width, 1e-9),
    (height - 2 * margin) / Math.max(bounds.height, 1e-9),
    width / least,
  );
  // Names stand to the right of their marks: there goes the room that is left over, up to the width of a name.
  const spare = Math.min(width - 2 * margin - bounds.width * scale, nameRoom);
  const [x, y] = [bounds.x + bounds.width / 2 + spare / 2 / scale, bounds.y + bounds.height / 2];
  return centred(x, y, width / scale, Math.round(height) / scale, scale);
}

export const centred = (x: number, y: number, width: number, height: number, scale: number): View => ({
  x: x - width / 2,
  y: y - height / 2,
  width,
  height,
  scale,
});

const clamp = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value));

import { spread } from './spread.ts';
import { fits, lineHeight, typeSize, wordsFor, wrap } from './type.ts';

/** Stands to the right of a line's last figure and says whose line it is. */
export interface EndLabel {
  x: number;
  /** Of the first baseline. */
  y: number;
  rows: string[];
}

/** How much the style leaves at the right of the plot: enough for a short word and a figure, or for more. */
export type Room = 'short' | 'long';
const roomWidth = { short: 75, long: 122 } satisfies Record<Room, number>;

export const roomFor = (texts: readonly string[]): Room =>
  texts.every((text) => fits(text, roomWidth.short)) ? 'short' : 'long';

/** @param ends The last figure of each line: where it stands and what is to be said. */
export function endLabels(
  ends: readonly { x: number; y: number; text: string }[],
  room: Room,
  bottom: number,
): EndLabel[] {
  const width = roomWidth[room];
  const rows = ends.map(({ text }) => wrap(wordsFor(text, width), (word) => word, width).map((row) => row.join(' ')));
  const heightOf = (index: number) => (rows[index]?.length ?? 1) * lineHeight;
  const middles = spread(
    ends.map(({ y }, index) => ({ middle: y, height: heightOf(index) })),
    bottom,
  );
  return ends.map(({ x, y }, index) => ({
    x,
    // Half the height of small letters below the middle of the row.
    y: (middles[index] ?? y) - heightOf(index) / 2 + lineHeight / 2 + typeSize * 0.35,
    rows: rows[index] ?? [],
  }));
}

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
  const labels = ends.map(({ x, y, text }) => {
    const rows = wrap(wordsFor(text, width), (word) => word, width).map((row) => row.join(' '));
    return { x, rows, middle: y, height: rows.length * lineHeight };
  });
  return spread(labels, bottom).map(({ x, rows, middle, height }) => ({
    x,
    // Half the height of small letters below the middle of the row.
    y: middle - height / 2 + lineHeight / 2 + typeSize * 0.35,
    rows,
  }));
}

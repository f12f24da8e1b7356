import { quotedAs, wavesOf, type ChartMeta } from '../../model/schema/chart.ts';
import type { Words } from '../../words/words.ts';
import { withUnit } from '../../words/with-unit.ts';
import type { TimeScale } from './axis.ts';
import type { Room } from './end-labels.ts';
import { moment, monthLabel } from './moment.ts';
import { fits, lineHeight, typeSize, wordsFor, wrap } from './type.ts';

/** What the essay quotes of one wave: stands over the lines, at the top of a hairline that leads down to the figures. */
export interface Callout {
  date: string;
  x: number;
  /** The side of the hairline on which the text stands. */
  side: 'left' | 'right';
  rows: Row[];
}

export interface Row {
  /** Of its baseline, in pixels from the top of the drawing. */
  y: number;
  parts: Part[];
}

export interface Part {
  text: string;
  /** The line to which a figure belongs; the date belongs to none. */
  line?: number;
}

/** Width of the plot on the narrowest screen, 320 pixels wide. */
const narrowest = { short: 160, long: 108 } satisfies Record<Room, number>;
/** Between the text and the hairline. */
const gap = 6;
/** Above the first row, where the highest grid line passes. */
const air = 10;

/** One callout for each wave of which the essay quotes a figure. */
export function callouts(chart: ChartMeta, time: TimeScale, room: Room, words: Words): Callout[] {
  const found = wavesOf(chart.series).flatMap((date) => {
    const figures = chart.series.flatMap((series, line): Part[] => {
      const point = series.points.find((one) => one.date === date);
      const quoted = point && quotedAs(chart, series, point) !== undefined;
      return quoted ? [{ text: `${withUnit(point.value, chart.unit, words)} ${series.label}`, line }] : [];
    });
    if (figures.length === 0) return [];
    const x = time(moment(date));
    const side: Callout['side'] = x > 40 ? 'left' : 'right';
    const width = ((side === 'left' ? x : 100 - x) / 100) * narrowest[room] - gap;
    const parts = [{ text: monthLabel(date, words.language) }, ...figures].flatMap((part): Part[] =>
      fits(part.text, width) ? [part] : wordsFor(part.text, width).map((text) => ({ ...part, text })),
    );
    return [{ date, x, side, lines: wrap(parts, ({ text }) => text, width) }];
  });

  // No hairline may cross the text of another: whichever stands nearest to its side's edge is at the top.
  const left = found.filter(({ side }) => side === 'left').toReversed();
  const right = found.filter(({ side }) => side === 'right');
  let y = air + typeSize - lineHeight;
  return [...left, ...right].map(({ lines, ...callout }) => ({
    ...callout,
    rows: lines.map((parts) => ({ y: (y += lineHeight), parts })),
  }));
}

/** From the top of the drawing to the lowest text, and some air. */
export const calloutsHeight = (all: readonly Callout[]): number =>
  all.length === 0 ? 0 : all.reduce((sum, { rows }) => sum + rows.length, 0) * lineHeight + 2 * air;

import { scaleLinear, scaleUtc, type ScaleLinear, type ScaleTime } from 'd3-scale';
import { timeLabel, type Parts } from '../../model/date/calendar.ts';
import type { ChartMeta } from '../../model/schema/chart.ts';
import type { Words } from '../../words/words.ts';
import { withUnit } from '../../words/with-unit.ts';
import { moment } from './moment.ts';

/** Across, in percent of the width. */
export type TimeScale = ScaleTime<number, number>;
/** Down, in pixels. */
export type ValueScale = ScaleLinear<number, number>;

export interface TimeTick {
  x: number;
  /** Only every few years or months has one. */
  label?: string;
  /** Its label is left out where there is little room. */
  spare?: true;
}

export interface ValueTick {
  y: number;
  label: string;
}

/** From the first date to the last. */
export function timeScale(dates: readonly string[]): TimeScale {
  const moments = dates.map(moment);
  return scaleUtc()
    .domain([Math.min(...moments), Math.max(...moments)])
    .range([0, 100]);
}

/** Shares go from 0 to 100, others from 0 (or the lowest, if below) to the highest. */
export function valueScale({ unit, series }: ChartMeta, top: number, bottom: number): ValueScale {
  const values = series.flatMap(({ points }) => points.map(({ value }) => value));
  const scale = scaleLinear().range([bottom, top]);
  return unit === 'percent'
    ? scale.domain([0, 100])
    : scale.domain([Math.min(0, ...values), Math.max(0, ...values)]).nice(4);
}

/** Few ticks with a label, and more between them without. */
export function timeTicks(scale: TimeScale, language: string): TimeTick[] {
  const wished = scale.ticks(4);
  const days = wished.filter((tick) => tick.toISOString().endsWith('T00:00:00.000Z'));
  // Of an axis of some days, no day is named twice.
  const ticks = days.length > 0 ? days : wished;
  const labelled = new Map(ticks.map((tick) => [tick.getTime(), tick]));
  const minor = scale.ticks(16).filter((tick) => !labelled.has(tick.getTime()));
  const label = (tick: Date) => timeLabel(language, dateParts(ticks), Number(tick), ticks.map(Number));
  return [
    ...[...labelled.values()].map((tick, index) => ({
      x: scale(tick),
      label: label(tick),
      ...(index % 2 === 1 && { spare: true as const }),
    })),
    ...minor.map((tick) => ({ x: scale(tick) })),
  ].sort((a, b) => a.x - b.x);
}

/** No more of a date than tells the ticks apart. */
function dateParts(ticks: Date[]): Parts {
  const whole = (ending: string) => ticks.every((tick) => tick.toISOString().includes(`${ending}T`));
  if (whole('-01-01')) return { year: true };
  return whole('-01') ? { month: 'short', year: true } : { day: true, month: 'short' };
}

/** From the lowest value to the highest; the unit only where it is a sign. */
export function valueTicks(scale: ValueScale, unit: string, words: Words): ValueTick[] {
  const ticks = unit === 'percent' ? [0, 25, 50, 75, 100] : scale.ticks(4);
  return ticks.map((tick) => ({
    y: scale(tick),
    label: unit === 'percent' ? withUnit(tick, unit, words) : words.figure(tick),
  }));
}

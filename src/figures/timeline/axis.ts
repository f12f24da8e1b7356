import { scaleUtc } from 'd3-scale';
import type { Span } from './span.ts';

/** A part of the axis in which a year has one width. */
export interface Stretch {
  /** Milliseconds since 1970. */
  from: number;
  to: number;
  /** Where it lies on the axis, from 0 to 1. */
  start: number;
  end: number;
}

export interface Axis {
  stretches: readonly Stretch[];
  /** Whether the axis is so short that it is told in months. */
  months: boolean;
  /** From 0 to 1; a time off the axis is moved to its end. */
  place: (time: number) => number;
}

/** Most of the axis that its busiest stretch may take. */
const MOST = 0.8;
/** A stretch is widened only if it would hold its marks in that much less than their share of the axis. */
const UNEVEN = 0.2;
/** Fewer quiet years than these are not worth a second pace. */
const QUIET_YEARS = 5;

/**
 * An axis of whole years, or of whole months where two years hold everything.
 *
 * Where incidents crowd into a few years of many, those years get the room that is the incidents' share, and the years
 * before and after are drawn closer together: two paces at most, each fair in itself.
 *
 * @returns Nothing if no date has a beginning or an end.
 */
export function timeAxis(spans: readonly Span[]): Axis | undefined {
  const times = spans.flatMap(({ from, to }) => [from, to]).filter((time) => time !== undefined);
  if (times.length === 0) return undefined;
  const first = times.reduce((a, b) => Math.min(a, b));
  const last = times.reduce((a, b) => Math.max(a, b));
  const months = last - first <= yearStart(1972) - yearStart(1970);
  const stretches = months
    ? [{ from: monthStart(first, 0), to: monthStart(last - 1, 1), start: 0, end: 1 }]
    : paced(
        yearOf(first),
        yearOf(last - 1) + 1,
        spans.map(({ from = first }) => yearOf(from)),
      );
  const scale = scaleUtc()
    .domain(ends(stretches, 'from', 'to'))
    .range(ends(stretches, 'start', 'end'))
    .clamp(true);
  return { stretches, months, place: (time) => scale(time) };
}

const ends = (stretches: readonly Stretch[], from: 'from' | 'start', to: 'to' | 'end'): number[] => [
  ...stretches.map((stretch) => stretch[from]),
  ...stretches.slice(-1).map((stretch) => stretch[to]),
];

/** @param end The year after the last. */
function paced(start: number, end: number, years: readonly number[]): Stretch[] {
  const busy = busiestYears(start, end, years);
  const share = years.filter((year) => year >= busy.start && year < busy.end).length / years.length;
  const quiet = end - start - (busy.end - busy.start);
  const time = 1 - quiet / (end - start);
  const room = Math.min(share, MOST);
  const even = quiet < QUIET_YEARS || share - time < UNEVEN || room <= time;
  const bounds = even ? [start, end] : [start, busy.start, busy.end, end];
  let at = 0;
  return bounds.slice(1).flatMap((to, index) => {
    const from = bounds[index] ?? start;
    if (from === to) return [];
    const width = even ? 1 : from === busy.start ? room : ((1 - room) * (to - from)) / quiet;
    const stretch = { from: yearStart(from), to: yearStart(to), start: at, end: to === end ? 1 : at + width };
    at += width;
    return stretch;
  });
}

/** The run of years that has the most incidents beyond what it would have if all were spread evenly. */
function busiestYears(start: number, end: number, years: readonly number[]): { start: number; end: number } {
  const mean = years.length / (end - start);
  const counts = new Map<number, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  let best = { start, end, excess: 0 };
  let run = { start, excess: 0 };
  for (let year = start; year < end; year += 1) {
    if (run.excess <= 0) run = { start: year, excess: 0 };
    run.excess += (counts.get(year) ?? 0) - mean;
    if (run.excess > best.excess) best = { start: run.start, end: year + 1, excess: run.excess };
  }
  return best;
}

const yearOf = (time: number): number => new Date(time).getUTCFullYear();

// Date.UTC would take the years 0 to 99 for 1900 to 1999.
const yearStart = (year: number): number => new Date(0).setUTCFullYear(year, 0, 1);

function monthStart(time: number, later: number): number {
  const date = new Date(time);
  return new Date(0).setUTCFullYear(date.getUTCFullYear(), date.getUTCMonth() + later, 1);
}

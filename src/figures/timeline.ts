import { address } from '../model/address.ts';
import { dateLabel } from '../model/date.ts';
import type { Incident } from '../model/edition.ts';
import { timeAxis, type Axis } from './timeline/axis.ts';
import { laneOf, type Extent } from './timeline/lanes.ts';
import { spanOf, type Span } from './timeline/span.ts';
import { textWidth, type Type } from './text-width.ts';
import { axisTicks } from './timeline/ticks.ts';

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

export interface Mark {
  incident: string;
  href: string;
  short: string;
  /** Name of the link: what happened and when. */
  name: string;
  /** What the date covers, from 0 to 1 of the width. */
  from: number;
  to: number;
  openStart: boolean;
  openEnd: boolean;
  /** Known to the day: a dot. Else a band. */
  exact: boolean;
  sure: boolean;
  /** Middle of its lane, in pixels from the top of the lanes. */
  y: number;
  /** On which side of the mark its name stands. */
  side: 'left' | 'right';
}

export interface TimelineTick {
  x: number;
  label: string;
  /** The widths at which its label has room. */
  shown: 'always' | 'narrow' | 'wide';
}

export interface Timeline {
  /** In time order. */
  marks: Mark[];
  /** First and last year: `2000–2022`. */
  years: string;
  ticks: TimelineTick[];
  /** Where the axis changes its pace. */
  breaks: number[];
  /** Whether the names stand beside the marks. */
  names: boolean;
  /** Height of a lane and of what stands in it, and of all lanes, in pixels. */
  lane: number;
  size: number;
  height: number;
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
/** With names a lane is as high as a finger needs; without, marks shrink until all have room. */
const NAMED = { lane: 25, size: 11 };
const BARE = [
  { lane: 16, size: 10 },
  { lane: 12, size: 9 },
  { lane: 10, size: 7 },
  { lane: 8, size: 5.5 },
  { lane: 6, size: 4 },
  { lane: 4, size: 3 },
  { lane: 3, size: 2 },
];
/** Most lanes that still read with names. */
const MOST_NAMED = 10;

/**
 * Where each incident lies in time: a month is as wide as the month, and marks that would lie over one another lie in
 * lanes. Places hold at the form's width and at any that is wider.
 *
 * @param incidents In any order.
 * @returns Nothing if no incident has a date that begins or ends.
 */
export function timeline(incidents: readonly Incident[], form: TimelineForm, language: string): Timeline | undefined {
  const spans = incidents.map(({ date }) => spanOf(date));
  const axis = timeAxis(spans);
  if (!axis) return undefined;

  const dated = incidents
    .map((incident, index) => {
      const { from, to, exact = false, sure = false } = spans[index] ?? {};
      return {
        incident,
        from: from === undefined ? 0 : axis.place(from),
        to: to === undefined ? 1 : axis.place(to),
        openStart: from === undefined,
        openEnd: to === undefined,
        exact,
        sure,
      };
    })
    .sort((a, b) => a.from - b.from || a.to - b.to || (a.incident.id < b.incident.id ? -1 : 1));

  const arrangement = arrange(dated, form);
  const { lanes, lane, size, names, sides } = arrangement;
  const height = heightOf(arrangement);
  return {
    marks: dated.map(({ incident, ...place }, index) => ({
      ...place,
      incident: incident.id,
      href: address.incident(incident.id),
      short: incident.short,
      name: `${incident.short}, ${dateLabel(incident.date, language)}`,
      y: height - (0.5 + (lanes[index] ?? 0)) * lane,
      side: sides[index] ?? 'right',
    })),
    years: yearsOf(spans),
    ticks: ticksOf(axis, form, language).map(({ time, ...tick }) => ({ ...tick, x: axis.place(time) })),
    breaks: axis.stretches.slice(1).map(({ start }) => start),
    names,
    lane,
    size,
    height,
  };
}

interface Dated {
  incident: Incident;
  from: number;
  to: number;
  exact: boolean;
}

interface Arrangement {
  lanes: number[];
  lane: number;
  size: number;
  names: boolean;
  sides: Mark['side'][];
}

function arrange(dated: readonly Dated[], form: TimelineForm): Arrangement {
  const named = form.names ? withNames(dated, form.width) : undefined;
  if (named && Math.max(...named.lanes) < MOST_NAMED) return named;

  // What is known to the day comes nearest to the axis, what is vague lies above it.
  const order = [...dated.entries()].sort(([, a], [, b]) => a.to - a.from - (b.to - b.from));
  let least: Arrangement = { lanes: [], lane: 0, size: 0, names: false, sides: [] };
  for (const { lane, size } of BARE) {
    const lanes: number[] = [];
    const found = laneOf(order.map(([, mark]) => reachOf(mark, form.width, lane)));
    for (const [rank, [index]] of order.entries()) lanes[index] = found[rank] ?? 0;
    least = { lanes, lane, size, names: false, sides: [] };
    if (heightOf(least) <= form.height) return least;
  }
  // Nothing is small enough, so that lanes are pressed together.
  const press = form.height / heightOf(least);
  return { ...least, lane: least.lane * press, size: least.size * press };
}

const heightOf = ({ lanes, lane }: { lanes: readonly number[]; lane: number }) => (Math.max(...lanes) + 1) * lane;

/** A mark may be pointed at half a lane beyond its ends. */
const reachOf = ({ from, to }: Dated, width: number, lane: number): Extent => ({
  from: from * width - lane / 2,
  to: to * width + lane / 2,
});

/** A name stands to the right of its mark, and to the left where it would run out of the picture. */
function withNames(dated: readonly Dated[], width: number): Arrangement {
  const extents = dated.map((mark) => {
    const reach = reachOf(mark, width, NAMED.lane);
    const name = nameDistance(mark.exact, NAMED.size) + textWidth(mark.incident.short, nameType);
    const right = mark.to * width + name;
    return right <= width
      ? { from: reach.from, to: Math.max(reach.to, right), side: 'right' as const }
      : { from: Math.min(reach.from, mark.from * width - name), to: reach.to, side: 'left' as const };
  });
  return { ...NAMED, lanes: laneOf(extents), names: true, sides: extents.map(({ side }) => side) };
}

/** From the end of what a date covers to its name: a dot reaches beyond its day. */
export const nameDistance = (exact: boolean, size: number): number => GAP + (exact ? size / 2 : 0);

function ticksOf(axis: Axis, form: TimelineForm, language: string) {
  const labelled = (width: number) => new Map(axisTicks(axis, width, language).map(({ time, label }) => [time, label]));
  const narrow = labelled(form.width);
  const wide = labelled(form.wide);
  const times = [...new Set([...narrow.keys(), ...wide.keys()])].sort((a, b) => a - b);
  return times.map((time) => ({
    time,
    label: narrow.get(time) ?? wide.get(time) ?? '',
    shown: !wide.has(time) ? ('narrow' as const) : narrow.has(time) ? ('always' as const) : ('wide' as const),
  }));
}

/** The years from the first to the last date that is known. */
function yearsOf(spans: readonly Span[]): string {
  const years = spans
    .flatMap(({ from, to }) => [from, to !== undefined ? to - 1 : undefined])
    .filter((time) => time !== undefined)
    .map((time) => new Date(time).getUTCFullYear())
    .sort((a, b) => a - b);
  return [...new Set([years[0], years.at(-1)])].join('–');
}

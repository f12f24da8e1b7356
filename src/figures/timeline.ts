import { address } from '../model/address.ts';
import { rangeLabel } from '../model/date/calendar.ts';
import type { Incident } from '../model/edition.ts';
import type { Words } from '../words/words.ts';
import { arrange, heightOf, type NameSide } from './timeline/arrange.ts';
import { timeAxis, type Axis } from './timeline/axis.ts';
import { room, thinnest } from './timeline/room.ts';
import { spanOf, type Span } from './timeline/span.ts';
import { axisTicks } from './timeline/ticks.ts';

export interface Mark {
  incident: string;
  href: string;
  short: string;
  /** Name of the link: what happened and when. */
  name: string;
  /** What the date covers, from 0 to 1 of the width. */
  from: number;
  to: number;
  /** Whether that goes on before `from`, and after `to`. */
  openStart: boolean;
  openEnd: boolean;
  /** Known to the day: a dot. Else a band, or a line where the band would be thinner than can be seen. */
  exact: boolean;
  thin: boolean;
  sure: boolean;
  /** Middle of its lane, in pixels from the top of the lanes. */
  y: number;
  /** On which side of the mark its name stands. */
  side: NameSide;
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

/**
 * Where each incident lies in time: a month is as wide as the month, and marks that would lie over one another lie in
 * lanes. Places hold at any width at which the picture is shown. Time runs as the page is read.
 *
 * @param incidents In any order.
 * @returns Nothing if no incident has a date that begins or ends.
 */
export function timeline(incidents: readonly Incident[], words: Words): Timeline | undefined {
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

  const arrangement = arrange(dated);
  const { lanes, lane, size, names, sides } = arrangement;
  const height = heightOf(arrangement);
  const picture = {
    marks: dated.map(({ incident, ...place }, index) => ({
      ...place,
      incident: incident.id,
      href: address.incident(incident.id),
      short: incident.short,
      name: `${incident.short}${words.terms.comma}${words.date(incident.date)}`,
      y: height - (0.5 + (lanes[index] ?? 0)) * lane,
      side: sides[index] ?? 'right',
      thin: !place.exact && (place.to - place.from) * room.width < thinnest,
    })),
    years: yearsOf(spans, words.language),
    ticks: ticksOf(axis, words.language).map(({ time, ...tick }) => ({ ...tick, x: axis.place(time) })),
    breaks: axis.stretches.slice(1).map(({ start }) => start),
    names,
    lane,
    size,
    height,
  };
  return words.direction === 'rtl' ? fromTheRight(picture) : picture;
}

const fromTheRight = (picture: Timeline): Timeline => ({
  ...picture,
  marks: picture.marks.map(({ from, to, openStart, openEnd, side, ...mark }) => ({
    ...mark,
    from: 1 - to,
    to: 1 - from,
    openStart: openEnd,
    openEnd: openStart,
    side: side === 'left' ? 'right' : 'left',
  })),
  ticks: picture.ticks.map(({ x, ...tick }) => ({ ...tick, x: 1 - x })),
  breaks: picture.breaks.map((x) => 1 - x),
});

function ticksOf(axis: Axis, language: string) {
  const labelled = (width: number) => new Map(axisTicks(axis, width, language).map(({ time, label }) => [time, label]));
  const narrow = labelled(room.width);
  const wide = labelled(room.wide);
  const times = [...new Set([...narrow.keys(), ...wide.keys()])].sort((a, b) => a - b);
  return times.map((time) => ({
    time,
    label: narrow.get(time) ?? wide.get(time) ?? '',
    shown: !wide.has(time) ? ('narrow' as const) : narrow.has(time) ? ('always' as const) : ('wide' as const),
  }));
}

/** The years from the first to the last date that is known. */
function yearsOf(spans: readonly Span[], language: string): string {
  const times = spans
    .flatMap(({ from, to }) => [from, to !== undefined ? to - 1 : undefined])
    .filter((time) => time !== undefined)
    .sort((a, b) => a - b);
  return rangeLabel(language, { year: true }, times[0] ?? 0, times.at(-1) ?? 0);
}

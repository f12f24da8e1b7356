import { quotedAs, wavesOf, type ChartMeta, type ChartSeries } from '../../model/schema/chart.ts';
import { compareDates } from '../../model/date.ts';
import type { Words } from '../../words/words.ts';
import { withUnit } from '../../words/with-unit.ts';
import { timeScale, timeTicks, valueScale, valueTicks, type TimeTick, type ValueTick } from './axis.ts';
import { callouts, calloutsHeight, type Callout } from './callouts.ts';
import { endLabels, roomFor, type EndLabel, type Room } from './end-labels.ts';
import { linksOf, type Link } from './links.ts';
import { moment } from './moment.ts';
import { typeSize } from './type.ts';

/**
 * Where everything in a chart of lines stands: across in percent of the plot's width, down in pixels. So the drawing may be
 * as wide as the page likes while its type keeps its size.
 */
export interface LineDrawing {
  height: number;
  /** Of the plot, within the drawing. */
  top: number;
  bottom: number;
  values: ValueTick[];
  times: TimeTick[];
  lines: Line[];
  callouts: (Callout & { bottom: number })[];
  room: Room;
}

/** One series; its place in the list chooses its colour. */
export interface Line {
  marks: Mark[];
  links: Link[];
  end: EndLabel;
}

/** One figure. */
export interface Mark {
  x: number;
  y: number;
  date: string;
  quoted: boolean;
  /** Only the essay gives it. */
  fromEssay: boolean;
  /** What a reader is told who points at it. */
  title: string;
}

/** Of the drawing, with what is told above the lines and the axis below them; more only if else the lines would be too flat. */
const usualHeight = 300;
const axisHeight = 28;
const leastPlot = 130;

export function drawLines(chart: ChartMeta, words: Words): LineDrawing {
  const waves = wavesOf(chart.series);
  const time = timeScale(waves);
  const ends = chart.series.map((series) => {
    const last = pointsOf(series).at(-1) as ChartSeries['points'][number];
    return { ...last, text: `${series.label} ${withUnit(last.value, chart.unit, words)}` };
  });
  const room = roomFor(ends.map(({ text }) => text));
  const quoted = callouts(chart, time, room, words);
  const { top, bottom } = plotFor(chart, calloutsHeight(quoted));
  const value = valueScale(chart, top, bottom);

  const lines = chart.series.map((series) => {
    const points = pointsOf(series);
    const marks = points.map((point): Mark => ({
      x: time(moment(point.date)),
      y: value(point.value),
      date: point.date,
      quoted: quotedAs(chart, series, point) !== undefined,
      fromEssay: point.from_essay === true,
      title: words.chart.mark(series.label, words.date(point.date), withUnit(point.value, chart.unit, words)),
    }));
    const links = linksOf(
      points.map(({ date }) => date),
      waves,
    );
    return { marks, links };
  });
  const labels = endLabels(
    ends.map((end) => ({ x: time(moment(end.date)), y: value(end.value), text: end.text })),
    room,
    bottom,
  );
  const lowest = (date: string) =>
    Math.max(
      ...lines.flatMap(({ marks }) => marks.filter((mark) => mark.quoted && mark.date === date).map(({ y }) => y)),
    );

  return {
    height: bottom + axisHeight,
    top,
    bottom,
    values: valueTicks(value, chart.unit, words),
    times: timeTicks(time, words.language),
    lines: lines.map((line, index) => ({ ...line, end: labels[index] as EndLabel })),
    callouts: quoted.map((callout) => ({ ...callout, bottom: lowest(callout.date) })),
    room,
  };
}

/** What is quoted is told above the highest line; the plot begins lower where that leaves too little room. */
function plotFor(chart: ChartMeta, told: number): { top: number; bottom: number } {
  const room = usualHeight - axisHeight;
  const values = chart.series.flatMap(({ points }) => points.map(({ value }) => value));
  /** The share of the plot above the highest figure. */
  const free = valueScale(chart, 0, 1)(Math.max(...values));
  const plot = Math.max(leastPlot, Math.min(room - typeSize / 2, (room - told) / (1 - free)));
  const top = Math.max(typeSize / 2, told - free * plot);
  return { top, bottom: top + plot };
}

const pointsOf = ({ points }: ChartSeries) => points.toSorted((a, b) => compareDates(a.date, b.date));

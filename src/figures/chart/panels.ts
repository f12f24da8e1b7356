import {
  byQuestion,
  quotedAs,
  sumAbove,
  wavesOf,
  type ChartMeta,
  type ChartPoint,
  type ChartQuestion,
  type ChartSeries,
} from '../../model/schema/chart.ts';

/** One question: its answers and, side by side, the waves in which it was asked. */
export interface Panel {
  question: ChartQuestion | undefined;
  waves: Wave[];
  answers: Answer[];
  /** Its figures that the essay quotes, in the order of the answers. */
  quoted: Bar[];
  /** Of all its figures, each once. */
  sources: string[];
}

export interface Wave {
  date: string;
  /** How many were asked, where all figures of the wave agree on it. */
  n: number | undefined;
}

export interface Answer {
  /** Less what all answers begin with, and for a part less the words of its sum. */
  label: string;
  /** A part of the answer above it, which adds several. */
  part: boolean;
  /** One for each wave; nothing where the figure is not known. */
  bars: (Bar | undefined)[];
}

export interface Bar {
  point: ChartPoint;
  label: string;
  /** Where it begins and how long it is, in percent of a scale that all bars of a chart share. Parts of a sum follow one another. */
  start: number;
  length: number;
  /** What the essay says of it. */
  quotedAs: string | undefined;
}

/** One panel a question, in the order of the questions. */
export function drawPanels(chart: ChartMeta): Panel[] {
  const values = chart.series.flatMap(({ points }) => points.map(({ value }) => value));
  const full = chart.unit === 'percent' ? 100 : Math.max(...values);
  return byQuestion(chart).map(({ question, series }) => {
    const dates = wavesOf(series);
    const topic = sharedTopic(series);
    const answers = series.map((line, index): Answer => {
      const sum = sumAbove(series, index);
      const repeated = series[sum ?? -1]?.label.length ?? 0;
      const before = sum === undefined ? [] : series.slice(sum + 1, index);
      return {
        label: capital(line.label.slice(topic, line.label.length - repeated).trim()),
        part: sum !== undefined,
        bars: dates.map((date) => {
          const point = pointAt(line, date);
          if (!point) return undefined;
          const start = before.reduce((total, one) => total + (pointAt(one, date)?.value ?? 0), 0);
          return {
            point,
            label: line.label,
            start: share(start, full),
            length: share(point.value, full),
            quotedAs: quotedAs(chart, line, point),
          };
        }),
      };
    });
    const bars = answers.flatMap((answer) => answer.bars).filter((bar) => bar !== undefined);
    return {
      question,
      waves: dates.map((date) => ({ date, n: agreed(series.flatMap((line) => pointAt(line, date) ?? [])) })),
      answers,
      quoted: bars.filter((bar) => bar.quotedAs !== undefined),
      sources: [...new Set(bars.map(({ point }) => point.source))],
    };
  });
}

/** Length of the words before a colon with which all answers begin: "Permission: yes", "Permission: no". */
function sharedTopic(series: readonly ChartSeries[]): number {
  const [first = '', ...others] = series.map(({ label }) => label);
  const topic = /^[^:]+: /.exec(first)?.[0] ?? '';
  return others.length > 0 && others.every((label) => label.startsWith(topic)) ? topic.length : 0;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const pointAt = (series: ChartSeries, date: string) => series.points.find((point) => point.date === date);

/** No bar is shorter than nothing or longer than its scale. */
const share = (value: number, full: number) =>
  full > 0 ? Math.min(100, Math.max(0, Math.round((value / full) * 1e4) / 100)) : 0;

function agreed(points: readonly ChartPoint[]): number | undefined {
  const known = new Set(points.map(({ n }) => n));
  return known.size === 1 ? points[0]?.n : undefined;
}

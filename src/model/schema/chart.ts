import * as z from 'zod';
import { compareDates, date } from '../date.ts';
import { id } from './id.ts';
import { language } from '../language.ts';
import { measure } from './measure.ts';
import { keysOf, type Table } from '../terms.ts';

/** How a chart is drawn. */
export const chartKinds = {
  lines: { panels: false },
  bars: { panels: true },
} as const satisfies Table<{
  /** Each question has a panel, which tells what was asked, when, and who says so; else the chart tells it once. */
  panels: boolean;
}>;
export type ChartKind = keyof typeof chartKinds;

export const chartSchema = z.strictObject({
  title: z.string().min(1),
  caption: z.string().min(1),
  unit: z.string().min(1),
  kind: z.enum(keysOf(chartKinds)),
  questions: z
    .array(
      z.strictObject({
        id,
        text: z.string().min(1),
        original: z.string().min(1).optional(),
        language: language.optional().describe('Of the original wording.'),
        note: z.string().min(1).optional(),
      }),
    )
    .max(100)
    .default([])
    .describe('Exact wording, in English and the original; a series names its question.'),
  population: z.string().min(1).optional().describe('Whom a poll asked.'),
  series: z
    .array(
      z.strictObject({
        label: z.string().min(1),
        question: id.optional(),
        points: z
          .array(
            z.strictObject({
              date: date.describe('Field dates of a poll.'),
              value: measure.describe('Shares are 0 to 100.'),
              n: z.int().positive().optional().describe('How many people were asked.'),
              source: id,
              note: z.string().min(1).optional(),
              from_essay: z.literal(true).optional().describe('Only the essay gives the figure.'),
            }),
          )
          .min(1)
          .max(2000),
      }),
    )
    .min(1)
    .max(100),
  highlight: z
    .array(z.strictObject({ series: z.string().min(1), date, as: z.string().min(1) }))
    .max(100)
    .default([])
    .describe('The points that the essay quotes.'),
});

export type ChartMeta = z.output<typeof chartSchema>;
export type ChartQuestion = ChartMeta['questions'][number];
export type ChartSeries = ChartMeta['series'][number];
export type ChartPoint = ChartSeries['points'][number];

/** What the essay says of a figure that it quotes; nothing for the others. */
export const quotedAs = (chart: ChartMeta, series: ChartSeries, { date }: ChartPoint): string | undefined =>
  chart.highlight.find((one) => one.series === series.label && one.date === date)?.as;

/** The dates at which any of the series has a figure, in time order. */
export const wavesOf = (series: readonly ChartSeries[]): string[] =>
  [...new Set(series.flatMap(({ points }) => points.map((point) => point.date)))].sort(compareDates);

/** The series under the question that they answer, in the order of the questions; last those that name none. */
export const byQuestion = (chart: ChartMeta): { question: ChartQuestion | undefined; series: ChartSeries[] }[] =>
  [...chart.questions, undefined]
    .map((question) => ({ question, series: chart.series.filter((line) => line.question === question?.id) }))
    .filter(({ series }) => series.length > 0);

/**
 * The answer of which this one is a part: the nearest above whose label ends its own, as "Definitely against" is a part of
 * "Against", with nothing but other parts in between.
 */
export function sumAbove(series: readonly ChartSeries[], index: number): number | undefined {
  const isPart = (part: number, sum: number) => {
    const [long = '', short = ''] = [series[part]?.label.toLowerCase(), series[sum]?.label.toLowerCase()];
    return long.endsWith(` ${short}`);
  };
  for (let sum = index - 1; sum >= 0; sum--) {
    if (isPart(index, sum)) return sum;
    if (!series.slice(0, sum).some((_, above) => isPart(sum, above))) return undefined;
  }
  return undefined;
}

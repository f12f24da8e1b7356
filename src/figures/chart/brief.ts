import type { Words } from '../../words/words.ts';
import { byQuestion, quotedAs, sumAbove, wavesOf, type ChartKind, type ChartMeta } from '../../model/schema/chart.ts';

/** Of these there is room on both sides of what is quoted for the course of a line to be seen. */
const wavesAround = 7;
const mostBars = 6;

/**
 * A chart as it is shown in passing: what the essay quotes of it, and enough around that to judge it by. Where nothing is quoted, lines
 * are whole and bars are those of the first question.
 */
export const briefly = (chart: ChartMeta): ChartMeta => ({ ...chart, series: cuts[chart.kind](chart) });

const cuts = { lines: nearQuoted, bars: mainAnswers } satisfies Record<
  ChartKind,
  (chart: ChartMeta) => ChartMeta['series']
>;

function nearQuoted({ series, highlight }: ChartMeta): ChartMeta['series'] {
  const waves = wavesOf(series);
  const quoted = waves.flatMap((wave, place) => (highlight.some(({ date }) => date === wave) ? place : []));
  const [first = 0, last = waves.length] = [quoted[0], quoted.at(-1)];
  return inWaves(series, waves.slice(Math.max(0, first - wavesAround), last + wavesAround + 1));
}

function mainAnswers(chart: ChartMeta): ChartMeta['series'] {
  const quoted = chart.series.filter((line) => line.points.some((point) => quotedAs(chart, line, point) !== undefined));
  const sumsOfFirst = byQuestion(chart)
    .slice(0, 1)
    .flatMap(({ series }) => series.filter((_, index) => sumAbove(series, index) === undefined));
  const shown = quoted.length > 0 ? quoted : sumsOfFirst;
  if (shown.flatMap(({ points }) => points).length <= mostBars) return shown;
  const dates = quoted.length > 0 ? chart.highlight.map(({ date }) => date) : wavesOf(shown).slice(-1);
  return inWaves(shown, dates);
}

/** The first sentence of what is said of a chart: where it is shown briefly, it has to do. */
export const briefCaption = ({ caption }: ChartMeta, language: string): string =>
  [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(caption)][0]?.segment.trim() ?? caption;

/** What is found where the chart is shown whole. */
export function tellRest({ questions, series }: ChartMeta, { date, chart }: Words): string {
  const { length: figures } = series.flatMap(({ points }) => points);
  const [first = ''] = wavesOf(series);
  const { rest } = chart;
  const all = questions.length > 1 ? rest.questions(questions.length) : rest.figures(figures, date(first, 'short'));
  return questions.length > 0 ? rest.wording(all) : rest.sources(all);
}

const inWaves = (series: ChartMeta['series'], waves: readonly string[]) =>
  series
    .map((line) => ({ ...line, points: line.points.filter(({ date }) => waves.includes(date)) }))
    .filter(({ points }) => points.length > 0);

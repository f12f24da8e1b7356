import type { ReadChart } from '../../model/read/entries.ts';
import { valueAt, valuesAt } from '../../model/read/values.ts';
import { byQuestion, sumAbove, wavesOf, type ChartMeta, type ChartSeries } from '../../model/schema/chart.ts';
import type { TellHere } from '../tell.ts';

const rule = 'chart';

/** Names within a chart, shares, and what a reader must know of a poll. */
export function charts(chart: ReadChart, tell: TellHere): void {
  questionTwice(chart, tell);
  seriesTwice(chart, tell);
  if (valueAt(chart.yaml.data, 'unit') !== 'percent') return;
  shares(chart, tell);
  poll(chart, tell);
  if (chart.meta) sums(chart, chart.meta, tell);
}

function questionTwice({ yaml }: ReadChart, tell: TellHere): void {
  const seen = new Set<unknown>();
  for (const { value, path } of valuesAt(yaml.data, ['questions', '*', 'id'])) {
    if (seen.has(value))
      tell(yaml.place(path), {
        rule: 'duplicate-id',
        message: `The question "${String(value)}" stands above already.`,
        remedy: 'Give this one another id.',
      });
    seen.add(value);
  }
}

/** Series are told apart by their labels. */
function seriesTwice({ yaml }: ReadChart, tell: TellHere): void {
  const seen = new Set<string>();
  for (const { value, path } of valuesAt(yaml.data, ['series', '*', 'label'])) {
    const key = JSON.stringify([value, valueAt(yaml.data, 'series', String(path[1]), 'question')]);
    if (seen.has(key))
      tell(yaml.place(path), {
        rule,
        message: `The series "${String(value)}" stands above already.`,
        remedy: 'Put their points into one, or give this one another label.',
      });
    seen.add(key);
  }
}

/**
 * The answers to one question at one time add to 100, less what rounding takes. Two answers may leave out those who gave
 * none; and a note on the question may say why another sum is right, as where several answers could be given.
 */
function sums({ yaml }: ReadChart, chart: ChartMeta, tell: TellHere): void {
  for (const { question, series } of byQuestion(chart)) {
    if (!question || question.note !== undefined) continue;
    const answers = series.filter((_, index) => sumAbove(series, index) === undefined);
    const byDate = Map.groupBy(answers.flatMap(pointsOf), ({ date }) => date);
    for (const date of wavesOf(answers)) {
      const points = byDate.get(date) ?? [];
      // Tenths do not add up in binary.
      const sum = Math.round(points.reduce((total, { value }) => total + value, 0) * 1e6) / 1e6;
      const [first] = points;
      if (!first || (sum >= 99 && sum <= 101) || (sum < 99 && points.length < 3)) continue;
      tell(yaml.place(['series', chart.series.indexOf(first.answer), 'points', first.index, 'value']), {
        rule,
        message: `The answers to "${question.id}" of ${date} add to ${sum} percent.`,
        remedy: 'Correct the shares, or say in a "note" of the question why they do not add to 100.',
        severity: 'warning',
      });
    }
  }
}

/** The first of each date. */
const pointsOf = (answer: ChartSeries) =>
  [...Map.groupBy(answer.points.entries(), ([, { date }]) => date)].flatMap(([date, [first]]) =>
    first ? [{ date, answer, index: first[0], value: first[1].value }] : [],
  );

function shares({ yaml }: ReadChart, tell: TellHere): void {
  for (const { value, path } of valuesAt(yaml.data, ['series', '*', 'points', '*', 'value']))
    if (typeof value === 'number' && !(value >= 0 && value <= 100))
      tell(yaml.place(path), {
        rule,
        message: `The share ${value} is not between 0 and 100 percent.`,
        remedy: 'Correct it, or name another unit.',
      });
}

function poll({ id, yaml }: ReadChart, tell: TellHere): void {
  const has = (...path: string[]) => valuesAt(yaml.data, path).length > 0;
  const warn = (message: string, remedy: string) =>
    tell(yaml.keyPlace(['unit']), { rule, message, remedy, severity: 'warning' });
  if (!has('questions', '*', 'text'))
    warn(
      `The chart "${id}" shows shares and no question.`,
      'Give the exact wording under "questions"; where it was not seen, say so in a "note".',
    );
  if (!has('population'))
    warn(`The chart "${id}" shows shares and does not say of whom.`, 'Say under "population" who was asked.');
  // A note may say why the number is not known.
  if (!has('series', '*', 'points', '*', 'n') && !has('series', '*', 'points', '*', 'note'))
    warn(
      `No point of the chart "${id}" says how many were asked.`,
      'Give "n" where it is known; where it was not seen, say so in a "note".',
    );
}

import type { Project, ReadChart } from '../../model/read/entries.ts';
import { byQuestion, sumAbove, wavesOf, type ChartMeta, type ChartSeries } from '../../model/schema/chart.ts';
import type { Problem } from '../../model/problem.ts';
import { valuesAt } from '../../model/read/values.ts';

/** Shares, and what a reader must know of a poll. */
export const charts = (project: Project): Problem[] =>
  project.charts.flatMap((chart) => [...seriesTwice(chart), ...ofPoll(chart)]);

function ofPoll(chart: ReadChart): Problem[] {
  const [unit] = valuesAt(chart.yaml.data, ['unit']);
  return unit?.value === 'percent'
    ? [...shares(chart), ...poll(chart), ...(chart.meta ? sums(chart, chart.meta) : [])]
    : [];
}

/** Series are told apart by their labels. */
function seriesTwice({ file, yaml }: ReadChart): Problem[] {
  const seen = new Set<string>();
  return valuesAt(yaml.data, ['series', '*', 'label']).flatMap(({ value, path }): Problem[] => {
    const [question] = valuesAt(yaml.data, ['series', String(path[1]), 'question']);
    const key = JSON.stringify([value, question?.value]);
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [
      {
        file,
        ...yaml.place(path),
        rule: 'chart',
        message: `The series "${String(value)}" stands above already.`,
        remedy: 'Put their points into one, or give this one another label.',
      },
    ];
  });
}

/**
 * The answers to one question at one time add to 100, less what rounding takes. Two answers may leave out those who gave
 * none; and a note on the question may say why another sum is right, as where several answers could be given.
 */
const sums = ({ file, yaml }: ReadChart, chart: ChartMeta): Problem[] =>
  byQuestion(chart).flatMap(({ question, series }) => {
    if (!question || question.note !== undefined) return [];
    const answers = series.filter((_, index) => sumAbove(series, index) === undefined);
    const byDate = Map.groupBy(answers.flatMap(pointsOf), ({ date }) => date);
    return wavesOf(answers).flatMap((date): Problem[] => {
      const points = byDate.get(date) ?? [];
      // Tenths do not add up in binary.
      const sum = Math.round(points.reduce((total, { value }) => total + value, 0) * 1e6) / 1e6;
      const [first] = points;
      if (!first || (sum >= 99 && sum <= 101) || (sum < 99 && points.length < 3)) return [];
      return [
        {
          file,
          ...yaml.place(['series', chart.series.indexOf(first.answer), 'points', first.index, 'value']),
          rule: 'chart',
          message: `The answers to "${question.id}" of ${date} add to ${sum} percent.`,
          remedy: 'Correct the shares, or say in a "note" of the question why they do not add to 100.',
          severity: 'warning',
        },
      ];
    });
  });

/** The first of each date. */
const pointsOf = (answer: ChartSeries) =>
  [...Map.groupBy(answer.points.entries(), ([, { date }]) => date)].flatMap(([date, [first]]) =>
    first ? [{ date, answer, index: first[0], value: first[1].value }] : [],
  );

const shares = ({ file, yaml }: ReadChart): Problem[] =>
  valuesAt(yaml.data, ['series', '*', 'points', '*', 'value']).flatMap(({ value, path }): Problem[] =>
    typeof value !== 'number' || (value >= 0 && value <= 100)
      ? []
      : [
          {
            file,
            ...yaml.place(path),
            rule: 'chart',
            message: `The share ${value} is not between 0 and 100 percent.`,
            remedy: 'Correct it, or name another unit.',
          },
        ],
  );

function poll({ id, file, yaml }: ReadChart): Problem[] {
  const has = (...path: string[]) => valuesAt(yaml.data, path).length > 0;
  const warning = (message: string, remedy: string): Problem => ({
    file,
    ...yaml.keyPlace(['unit']),
    rule: 'chart',
    message,
    remedy,
    severity: 'warning',
  });
  const problems: Problem[] = [];
  if (!has('questions', '*', 'text')) {
    problems.push(
      warning(
        `The chart "${id}" shows shares and no question.`,
        'Give the exact wording under "questions"; where it was not seen, say so in a "note".',
      ),
    );
  }
  if (!has('population')) {
    problems.push(
      warning(`The chart "${id}" shows shares and does not say of whom.`, 'Say under "population" who was asked.'),
    );
  }
  // A note may say why the number is not known.
  if (!has('series', '*', 'points', '*', 'n') && !has('series', '*', 'points', '*', 'note')) {
    problems.push(
      warning(
        `No point of the chart "${id}" says how many were asked.`,
        'Give "n" where it is known; where it was not seen, say so in a "note".',
      ),
    );
  }
  return problems;
}

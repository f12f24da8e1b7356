import type { Project, ReadChart } from '../project.ts';
import { valuesAt } from './bodies.ts';
import type { Problem } from './problem.ts';

/** Shares, and what a reader must know of a poll. */
export const charts = (project: Project): Problem[] =>
  project.charts.flatMap((chart) => {
    const [unit] = valuesAt(chart.yaml.data, ['unit']);
    return unit?.value === 'percent' ? [...shares(chart), ...poll(chart)] : [];
  });

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

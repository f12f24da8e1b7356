import { beyondConfidence } from '../../model/schema/claim.ts';
import type { Fault, Problem } from '../../model/problem.ts';
import type { Project, ReadClaim } from '../../model/read/entries.ts';
import { valuesAt } from '../../model/read/values.ts';
import type { Role } from '../../model/terms.ts';

/** What an assessment owes its reader in few words. */
export const verdicts = (project: Project): Problem[] => project.claims.flatMap(ofClaim);

function ofClaim({ id, file, yaml }: ReadClaim): Problem[] {
  const has = (...path: string[]) => valuesAt(yaml.data, path).length > 0;
  const problem = (key: readonly string[], fault: Fault): Problem => ({ file, ...yaml.keyPlace(key), ...fault });
  const problems: Problem[] = [];
  // What lacks more is told of that.
  if (has('statement') && !has('short'))
    problems.push(
      problem(
        ['statement'],
        warning(
          `The claim "${id}" has no short name.`,
          'Add "short", at most 60 characters: its name where there is little room.',
        ),
      ),
    );
  if (has('assessment', 'level') && !has('assessment', 'verdict'))
    problems.push(
      problem(
        ['assessment', 'level'],
        warning(
          `The claim "${id}" has no verdict.`,
          'Add "verdict" to its assessment, at most 120 characters: what was found.',
        ),
      ),
    );
  const level = valuesAt(yaml.data, ['assessment', 'level'])[0]?.value;
  if (level === beyondConfidence && has('assessment', 'confidence'))
    problems.push(
      problem(
        ['assessment', 'confidence'],
        warning(
          `The claim "${id}" is a value judgement and has a confidence.`,
          'Take the key out: evidence does not settle what ought to be done.',
        ),
      ),
    );
  if (level !== undefined && level !== beyondConfidence && !has('assessment', 'confidence'))
    problems.push(
      problem(['assessment'], {
        rule: 'missing-key',
        message: 'The key "assessment.confidence" is missing.',
        remedy: 'Add it, with one of: low, medium, high.',
      }),
    );
  return problems;
}

/** Of an essay with a thesis it is told at its head how that stands. */
export function essayVerdicts(project: Project): Problem[] {
  const theses = Map.groupBy(project.claims.filter(isThesis), ({ essay }) => essay);
  return project.essays.flatMap(({ id, file, yaml }) => {
    const [thesis] = theses.get(id) ?? [];
    // What lacks its summary is told of that.
    const [summary] = valuesAt(yaml.data, ['summary']);
    if (!thesis || !summary || valuesAt(yaml.data, ['verdict']).length > 0) return [];
    return [
      {
        file,
        ...yaml.keyPlace(['summary']),
        ...warning(
          `The essay has a thesis, "${thesis.id}", and no verdict.`,
          'Add "verdict", at most 160 characters: how what it argues stands.',
        ),
      },
    ];
  });
}

const isThesis = ({ yaml }: ReadClaim) =>
  valuesAt(yaml.data, ['role']).some(({ value }) => value === ('thesis' satisfies Role));

const warning = (message: string, remedy: string): Fault => ({
  rule: 'verdict',
  message,
  remedy,
  severity: 'warning',
});

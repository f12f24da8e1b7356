import type { Project, ReadClaim } from '../../model/read/entries.ts';
import { valueAt } from '../../model/read/values.ts';
import { beyondConfidence } from '../../model/schema/claim.ts';
import type { Role } from '../../model/terms.ts';
import type { Tell, TellHere } from '../tell.ts';

const rule = 'verdict';
const severity = 'warning';

/** What an assessment owes its reader in few words. */
export function verdicts({ id, yaml }: ReadClaim, tell: TellHere): void {
  const has = (...path: string[]) => valueAt(yaml.data, ...path) !== undefined;
  const level = valueAt(yaml.data, 'assessment', 'level');
  const hasConfidence = has('assessment', 'confidence');
  // What lacks more is told of that.
  if (has('statement') && !has('short'))
    tell(yaml.keyPlace(['statement']), {
      rule,
      message: `The claim "${id}" has no short name.`,
      remedy: 'Add "short", at most 60 characters: its name where there is little room.',
      severity,
    });
  if (level !== undefined && !has('assessment', 'verdict'))
    tell(yaml.keyPlace(['assessment', 'level']), {
      rule,
      message: `The claim "${id}" has no verdict.`,
      remedy: 'Add "verdict" to its assessment, at most 120 characters: what was found.',
      severity,
    });
  if (level === beyondConfidence && hasConfidence)
    tell(yaml.keyPlace(['assessment', 'confidence']), {
      rule,
      message: `The claim "${id}" is a value judgement and has a confidence.`,
      remedy: 'Take the key out: evidence does not settle what ought to be done.',
      severity,
    });
  if (level !== undefined && level !== beyondConfidence && !hasConfidence)
    tell(yaml.keyPlace(['assessment']), {
      rule: 'missing-key',
      message: 'The key "assessment.confidence" is missing.',
      remedy: 'Add it, with one of: low, medium, high.',
    });
}

/** Of an essay with a thesis it is told at its head how that stands. */
export function essayVerdicts(project: Project, tell: Tell): void {
  const theses = Map.groupBy(project.claims.filter(isThesis), ({ essay }) => essay);
  for (const { id, file, yaml } of project.essays) {
    const [thesis] = theses.get(id) ?? [];
    // What lacks its summary is told of that.
    if (!thesis || valueAt(yaml.data, 'summary') === undefined || valueAt(yaml.data, 'verdict') !== undefined) continue;
    tell(file, yaml.keyPlace(['summary']), {
      rule,
      message: `The essay has a thesis, "${thesis.id}", and no verdict.`,
      remedy: 'Add "verdict", at most 160 characters: how what it argues stands.',
      severity,
    });
  }
}

const isThesis = ({ yaml }: ReadClaim) => valueAt(yaml.data, 'role') === ('thesis' satisfies Role);

import type { Problem } from '../../model/problem.ts';
import type { Project } from '../../model/read/entries.ts';
import { newsOf } from '../../model/register/changes.ts';
import { presentOf } from '../../model/register/present.ts';
import type { Entry } from '../../model/register/register.ts';
import { draftsOf, knownOf } from '../references/known.ts';
import { entryFaults, fault } from './entry-faults.ts';

/** What was published stays: nothing vanishes, changes in silence or comes back as something else. */
export function register(project: Project): Problem[] {
  const read = project.register;
  if (!read?.meta) return [];
  const { file, yaml, meta } = read;
  const known = knownOf(project);
  const drafts = draftsOf(project);
  const present = presentOf(project);
  const names = Object.keys(meta.ids);
  const problems = names.flatMap((name, index): Problem[] => {
    const entry = meta.ids[name] as Entry;
    const before = names[index - 1];
    const faults = [
      ...(before !== undefined && before > name ? [unsorted(name, before)] : []),
      ...entryFaults(meta, known, drafts, present, name, entry),
    ];
    return faults.map((fault) => ({ file, ...yaml.keyPlace(['ids', name]), ...fault }));
  });
  const { added } = newsOf(meta, present);
  // While nothing is registered, nothing is published. What has vanished may be there under a new name: that comes first.
  if (names.length > 0 && added.length > 0 && problems.every(({ rule }) => rule !== 'register-vanished'))
    problems.push({ file, line: 1, column: 1, ...notYet(added), severity: 'warning' });
  return problems;
}

/** More than these names would hide the other problems of a report. */
const MOST_NAMES = 3;

const notYet = (names: readonly string[]) => {
  const others = names.length - MOST_NAMES;
  const list = `${names.slice(0, MOST_NAMES).join(', ')}${others > 0 ? ` and ${others} more` : ''}`;
  return fault('new', `Not registered yet: ${list}.`, 'Before it is published, run "npm run publish -- accept".');
};

const unsorted = (name: string, before: string) =>
  fault('order', `"${name}" stands after "${before}".`, 'Keep the ids sorted, so that branches can be merged.');

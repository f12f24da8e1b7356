import type { Project } from '../../model/read/entries.ts';
import { newsOf } from '../../model/register/changes.ts';
import { presentOf } from '../../model/register/present.ts';
import { draftsOf, knownOf } from '../references/known.ts';
import { someOf } from '../suggest.ts';
import { TOP, type Tell } from '../tell.ts';
import { entryFaults, fault } from './entry-faults.ts';

/** What was published stays: nothing vanishes, changes in silence or comes back as something else. */
export function register(project: Project, tell: Tell): void {
  const read = project.register;
  if (!read?.meta) return;
  const { file, yaml, meta } = read;
  const now = { known: knownOf(project), drafts: draftsOf(project), present: presentOf(project) };
  let last: string | undefined;
  let hasVanished = false;
  for (const [name, entry] of Object.entries(meta.ids)) {
    const faults = entryFaults(meta, now, name, entry);
    if (last !== undefined && last > name) faults.push(unsorted(name, last));
    last = name;
    hasVanished ||= faults.some(({ rule }) => rule === 'register-vanished');
    for (const one of faults) tell(file, yaml.keyPlace(['ids', name]), one);
  }
  const { added } = newsOf(meta, now.present);
  // While nothing is registered, nothing is published. What has vanished may be there under a new name: that comes first.
  if (last !== undefined && added.length > 0 && !hasVanished)
    tell(file, TOP, {
      rule: 'register-new',
      message: `Not registered yet: ${someOf(added, MOST_NAMES)}.`,
      remedy: 'Before it is published, run "npm run publish -- accept".',
      severity: 'warning',
    });
}

/** More than these names would hide the other problems of a report. */
const MOST_NAMES = 3;

const unsorted = (name: string, before: string) =>
  fault('order', `"${name}" stands after "${before}".`, 'Keep the ids sorted, so that branches can be merged.');

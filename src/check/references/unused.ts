import type { Place } from '../../model/problem.ts';
import type { Project, ReadSource } from '../../model/read/entries.ts';
import { valuesAt } from '../../model/read/values.ts';
import { idFault } from '../../model/schema/id.ts';
import { nearest } from '../suggest.ts';
import { TOP, type Tell } from '../tell.ts';
import { citationKey, type Known } from './known.ts';
import type { Kind, Reference } from './reference.ts';

/** Things of which nobody speaks. Claims are not here: `notes` tells of them. */
export function unused(project: Project, found: readonly Reference[], known: Known, tell: Tell): void {
  const used = new Set<string>();
  for (const { kind, id, byKey } of found) {
    // A thing whose name is misspelt is meant, and one mistake is told once.
    const isKnown = kind === 'claim' || known[kind].has(id) || (byKey && known.citationKeys.has(id));
    used.add(`${kind} ${isKnown ? id : nearest(id, known[kind])}`);
  }
  // Of a name that cannot be referred to, the rules for ids tell.
  const isIdle = (kind: Kind, id: string) => !idFault(id) && !used.has(`${kind} ${id}`);
  const warn = (file: string, place: Place, message: string, remedy: string) =>
    tell(file, place, { rule: 'unused', message, remedy, severity: 'warning' });
  for (const { id, file } of project.incidents.filter(({ id }) => isIdle('incident', id))) {
    const remedy = `Cite it with <Example incident="${id}">…</Example>, or take the file out.`;
    warn(file, TOP, `No text speaks of the incident "${id}".`, remedy);
  }
  for (const { id, file } of project.charts.filter(({ id }) => isIdle('chart', id)))
    warn(file, TOP, `No text shows the chart "${id}".`, `Show it with <Chart id="${id}" />, or take the file out.`);
  for (const source of project.sources) {
    const { id, file, yaml, meta } = source;
    if (isIdle('source', id) && !citationKey(source).some((key) => used.has(`source ${key}`)))
      warn(file, yaml.place(['id']), `Nothing refers to the source "${id}".`, 'Refer to it, or take it off the list.');
    else if (meta !== undefined) untold(source, tell);
  }
}

/** What a source that is referred to may lack, so that a list can be brought in as it is; its readers should be told in the end. */
function untold({ id, file, yaml }: ReadSource, tell: Tell): void {
  for (const { path, ...fault } of untoldIn(id))
    if (valuesAt(yaml.data, path).length === 0)
      tell(file, yaml.place(path.slice(0, -1)), { ...fault, severity: 'warning' });
}

const untoldIn = (id: string) => [
  {
    path: ['language'],
    rule: 'missing-key',
    message: `The language of the source "${id}" is missing, and that of the site is taken for it.`,
    remedy: 'Write it as "language".',
  },
  {
    path: ['custom', 'read'],
    rule: 'missing-key',
    message: `How much of the source "${id}" an editor has read is missing, and "no" is taken for it.`,
    remedy: 'Write it as "read" under "custom": whole, part, abstract or "no".',
  },
  {
    path: ['custom', 'about'],
    rule: 'about',
    message: `What the source "${id}" says that matters here is missing.`,
    remedy: 'Write it in one sentence as "about" under "custom".',
  },
];

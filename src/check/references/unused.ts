import type { Place, Problem } from '../../model/problem.ts';
import type { Project } from '../../model/read/entries.ts';
import { idFault } from '../../model/schema/id.ts';
import { nearest } from '../suggest.ts';
import { citationKey, type Known } from './known.ts';
import type { Kind, Reference } from './reference.ts';
import { untold } from './untold.ts';

/** Things of which nobody speaks. Claims are not here: `notes` tells of them. */
export function unused(project: Project, found: readonly Reference[], known: Known): Problem[] {
  const used = new Set<string>();
  for (const { kind, id, byKey } of found) {
    // A thing whose name is misspelt is meant, and one mistake is told once.
    const isKnown = kind === 'claim' || known[kind].has(id) || (byKey && known.citationKeys.has(id));
    used.add(`${kind} ${isKnown ? id : nearest(id, known[kind])}`);
  }
  // Of a name that cannot be referred to, the rules for ids tell.
  const idle = (kind: Kind, id: string) => !idFault(id) && !used.has(`${kind} ${id}`);
  const warning = (file: string, place: Place, message: string, remedy: string): Problem => ({
    file,
    ...place,
    rule: 'unused',
    message,
    remedy,
    severity: 'warning',
  });
  const top = { line: 1, column: 1 };
  return [
    ...project.incidents
      .filter(({ id }) => idle('incident', id))
      .map(({ id, file }) =>
        warning(
          file,
          top,
          `No text speaks of the incident "${id}".`,
          `Cite it with <Example incident="${id}">…</Example>, or take the file out.`,
        ),
      ),
    ...project.charts
      .filter(({ id }) => idle('chart', id))
      .map(({ id, file }) =>
        warning(
          file,
          top,
          `No text shows the chart "${id}".`,
          `Show it with <Chart id="${id}" />, or take the file out.`,
        ),
      ),
    ...project.sources.flatMap((source) => {
      const { id, file, yaml, meta } = source;
      const isIdle = idle('source', id) && !citationKey(source).some((key) => used.has(`source ${key}`));
      if (isIdle)
        return [
          warning(
            file,
            yaml.place(['id']),
            `Nothing refers to the source "${id}".`,
            'Refer to it, or take it off the list.',
          ),
        ];
      return meta === undefined ? [] : untold(source);
    }),
  ];
}

import { sides, type Side } from '../../model/join/reasons.ts';
import type { Project, ReadClaim } from '../../model/read/entries.ts';
import { valuesAt } from '../../model/read/values.ts';
import { keysOf } from '../../model/terms.ts';
import type { Tell } from '../tell.ts';
import { circlesIn } from './circles.ts';

interface Relation {
  from: ReadClaim;
  key: (typeof sides)[Side]['list'];
  to: string;
  path: PropertyKey[];
}

/** Reasons: none for itself, none both for and against one claim, and no circles. */
export function relations(project: Project, tell: Tell): void {
  const tellOf = ({ from, path }: Relation, rule: string, message: string, remedy: string) =>
    tell(from.file, from.yaml.place(path), { rule, message, remedy });
  for (const claims of Map.groupBy(project.claims, ({ essay }) => essay).values()) {
    const all = claims.flatMap(relationsOf);
    const supported = new Set(all.filter(({ key }) => key === 'supports').map(pairOf));
    for (const one of all) {
      const { from, key, to } = one;
      if (to === from.id) tellOf(one, 'relation-self', `The claim "${to}" ${key} itself.`, 'Take it off the list.');
      if (key === 'attacks' && supported.has(pairOf(one))) {
        const remedy = 'Decide for one: a reason speaks for a claim or against it.';
        tellOf(one, 'relation-both', `The claim "${from.id}" both supports and attacks "${to}".`, remedy);
      }
    }
    for (const { start, ways } of circlesIn(Map.groupBy(all, ({ from }) => from.id))) {
      const circle = named([start, ...ways.map(({ to }) => to)]);
      const remedy = 'Take one of these steps out: a claim cannot be a reason for its own reason.';
      tellOf(ways[0]!, 'relation-cycle', `The reasons go in a circle: ${circle}.`, remedy);
    }
  }
}

const relationsOf = (from: ReadClaim): Relation[] =>
  keysOf(sides).flatMap((side) => {
    const key = sides[side].list;
    return valuesAt(from.yaml.data, [key, '*']).map(({ value, path }) => ({ from, key, to: String(value), path }));
  });

const pairOf = ({ from, to }: Relation): string => JSON.stringify([from.id, to]);

/** More names than these are counted. */
const MOST_NAMES = 12;

const named = (names: readonly string[]): string =>
  (names.length <= MOST_NAMES
    ? names
    : [...names.slice(0, MOST_NAMES - 2), `(${names.length - MOST_NAMES + 1} more)`, names.at(-1)]
  ).join(' → ');

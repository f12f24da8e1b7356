import type { Problem } from '../../model/problem.ts';
import type { Project, ReadClaim } from '../../model/read/entries.ts';
import { keysOf } from '../../model/terms.ts';
import { sides, type Side } from '../../model/join/reasons.ts';
import { valuesAt } from '../../model/read/values.ts';

interface Relation {
  from: ReadClaim;
  key: (typeof sides)[Side]['list'];
  to: string;
  path: PropertyKey[];
}

/** Reasons: none for itself, none both for and against one claim, and no circles. */
export const relations = (project: Project): Problem[] =>
  [...Map.groupBy(project.claims, ({ essay }) => essay).values()].flatMap((claims) => {
    const all = claims.flatMap(relationsOf);
    return [...all.flatMap(selves), ...all.flatMap((relation) => both(relation, all)), ...cycles(all)];
  });

const relationsOf = (from: ReadClaim): Relation[] =>
  keysOf(sides).flatMap((side) => {
    const key = sides[side].list;
    return valuesAt(from.yaml.data, [key, '*']).map(({ value, path }) => ({ from, key, to: String(value), path }));
  });

const at = ({ from, path }: Relation) => ({ file: from.file, ...from.yaml.place(path) });

const selves = (relation: Relation): Problem[] =>
  relation.to !== relation.from.id
    ? []
    : [
        {
          ...at(relation),
          rule: 'relation-self',
          message: `The claim "${relation.to}" ${relation.key} itself.`,
          remedy: 'Take it off the list.',
        },
      ];

const both = (relation: Relation, all: readonly Relation[]): Problem[] =>
  relation.key !== 'attacks' ||
  !all.some(({ from, key, to }) => from === relation.from && key === 'supports' && to === relation.to)
    ? []
    : [
        {
          ...at(relation),
          rule: 'relation-both',
          message: `The claim "${relation.from.id}" both supports and attacks "${relation.to}".`,
          remedy: 'Decide for one: a reason speaks for a claim or against it.',
        },
      ];

/** One circle for each claim that is the first, by its id, of the circles through it. */
function cycles(all: readonly Relation[]): Problem[] {
  const problems: Problem[] = [];
  const told = new Set<string>();
  for (const start of [...new Set(all.map(({ from }) => from.id))].sort()) {
    if (told.has(start)) continue;
    const circle = shortest(start, all);
    const [first] = circle;
    if (!first) continue;
    for (const { from } of circle) told.add(from.id);
    problems.push({
      ...at(first),
      rule: 'relation-cycle',
      message: `The reasons go in a circle: ${[start, ...circle.map(({ to }) => to)].join(' → ')}.`,
      remedy: 'Take one of these steps out: a claim cannot be a reason for its own reason.',
    });
  }
  return problems;
}

/** The shortest way from a claim back to itself by two steps or more; empty where there is none. */
function shortest(start: string, all: readonly Relation[]): Relation[] {
  const seen = new Set<string>();
  let ways: Relation[][] = [[]];
  while (ways.length > 0) {
    const next: Relation[][] = [];
    for (const way of ways) {
      const here = way.at(-1)?.to ?? start;
      for (const step of all) {
        if (step.from.id !== here || step.to === here) continue;
        if (step.to === start) return [...way, step];
        if (seen.has(step.to)) continue;
        seen.add(step.to);
        next.push([...way, step]);
      }
    }
    ways = next;
  }
  return [];
}

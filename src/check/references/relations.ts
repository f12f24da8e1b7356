import type { Problem } from '../../model/problem.ts';
import type { Project, ReadClaim } from '../../model/read/entries.ts';
import { keysOf } from '../../model/terms.ts';
import { sides, type Side } from '../../model/join/reasons.ts';
import { circlesIn } from './circles.ts';
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
    const supported = new Set(all.filter(({ key }) => key === 'supports').map(pairOf));
    return [
      ...all.flatMap(selves),
      ...all.filter((one) => one.key === 'attacks' && supported.has(pairOf(one))).map(both),
      ...cycles(all),
    ];
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

const pairOf = ({ from, to }: Relation): string => JSON.stringify([from.id, to]);

const both = (relation: Relation): Problem => ({
  ...at(relation),
  rule: 'relation-both',
  message: `The claim "${relation.from.id}" both supports and attacks "${relation.to}".`,
  remedy: 'Decide for one: a reason speaks for a claim or against it.',
});

function cycles(all: readonly Relation[]): Problem[] {
  return circlesIn(Map.groupBy(all, ({ from }) => from.id)).flatMap(({ start, ways }): Problem[] => {
    const [first] = ways;
    return first
      ? [
          {
            ...at(first),
            rule: 'relation-cycle',
            message: `The reasons go in a circle: ${named([start, ...ways.map(({ to }) => to)])}.`,
            remedy: 'Take one of these steps out: a claim cannot be a reason for its own reason.',
          },
        ]
      : [];
  });
}

/** More names than these are counted. */
const MOST_NAMES = 12;

const named = (names: readonly string[]): string =>
  (names.length <= MOST_NAMES
    ? names
    : [...names.slice(0, MOST_NAMES - 2), `(${names.length - MOST_NAMES + 1} more)`, names.at(-1)]
  ).join(' → ');

import { mostCruxes } from '../../model/markup.ts';
import type { Fault } from '../../model/problem.ts';
import type { Project, ReadClaim } from '../../model/read/entries.ts';
import { valueAt } from '../../model/read/values.ts';
import type { Level } from '../../model/terms.ts';
import type { Tell } from '../tell.ts';

/** A crux belongs to a claim, whose verdict turns on it. */
export function cruxes(project: Project, tell: Tell): void {
  const unqualified = Map.groupBy(project.claims.filter(isUnqualified), ({ essay }) => essay);
  for (const essay of project.essays) {
    const settled = new Set(unqualified.get(essay.id)?.map(({ id }) => id));
    const counts = new Map<string | undefined, number>();
    for (const { claim, place } of essay.mentions.cruxes) {
      const count = (counts.get(claim) ?? 0) + 1;
      counts.set(claim, count);
      const fault = faultOf(claim, count, settled);
      if (fault) tell(essay.file, place, { rule: 'crux', ...fault });
    }
  }
}

/** Nothing in its words has to be qualified. */
const isUnqualified = ({ yaml }: ReadClaim) =>
  valueAt(yaml.data, 'assessment', 'level') === ('well-supported' satisfies Level);

function faultOf(
  claim: string | undefined,
  count: number,
  settled: ReadonlySet<string>,
): Omit<Fault, 'rule'> | undefined {
  if (claim === undefined)
    return {
      message: 'This crux stands in no claim.',
      remedy: 'Put it around words of a claim, or take it out.',
    };
  if (settled.has(claim))
    return {
      message: `The claim "${claim}" is well supported and has a crux.`,
      remedy: 'Take it out: its verdict turns on no words of it.',
    };
  if (count !== mostCruxes + 1) return undefined;
  return {
    message: `The claim "${claim}" has more than two cruxes.`,
    remedy: 'Keep the words on which its verdict turns: one or two stretches.',
  };
}

import { mostCruxes } from '../../model/markup.ts';
import type { Fault, Problem } from '../../model/problem.ts';
import type { Project, ReadEssay } from '../../model/read/entries.ts';
import { valuesAt } from '../../model/read/values.ts';
import type { Level } from '../../model/terms.ts';

/** A crux belongs to a claim, whose verdict turns on it. */
export function cruxes(project: Project): Problem[] {
  const unqualified = Map.groupBy(project.claims.filter(isUnqualified), ({ essay }) => essay);
  return project.essays.flatMap((essay) => inEssay(essay, new Set(unqualified.get(essay.id)?.map(({ id }) => id))));
}

/** Nothing in its words has to be qualified. */
const isUnqualified = ({ yaml }: Project['claims'][number]) =>
  valuesAt(yaml.data, ['assessment', 'level']).some(({ value }) => value === ('well-supported' satisfies Level));

function inEssay({ file, mentions }: ReadEssay, unqualified: ReadonlySet<string>): Problem[] {
  const seen = new Map<string, number>();
  const faultOf = (claim: string | undefined): Fault | undefined => {
    if (claim === undefined)
      return fault('This crux stands in no claim.', 'Put it around words of a claim, or take it out.');
    const count = (seen.get(claim) ?? 0) + 1;
    seen.set(claim, count);
    if (unqualified.has(claim))
      return fault(
        `The claim "${claim}" is well supported and has a crux.`,
        'Take it out: its verdict turns on no words of it.',
      );
    return count === mostCruxes + 1
      ? fault(
          `The claim "${claim}" has more than two cruxes.`,
          'Keep the words on which its verdict turns: one or two stretches.',
        )
      : undefined;
  };
  return mentions.cruxes.flatMap(({ claim, place }) => {
    const fault = faultOf(claim);
    return fault ? [{ file, ...place, ...fault }] : [];
  });
}

const fault = (message: string, remedy: string): Fault => ({ rule: 'crux', message, remedy });

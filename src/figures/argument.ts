import type { Claim, Edition, Essay } from '../model/edition.ts';

export type Bearing = 'for' | 'against';

/** A claim at one of its places in the argument. */
export interface Step {
  claim: Claim;
  /** How it bears on the claim above; none at the top. */
  bearing?: Bearing;
  /** It is told with its reasons elsewhere: here stands a reference. */
  again: boolean;
  /** Reasons for it in reading order, then reasons against it. */
  reasons: Step[];
}

/** An argument from its conclusion down to its grounds. Every claim is told once; where it bears on more, references stand. */
export interface Argument {
  /** The conclusion first. */
  trees: Step[];
  /** Views that the essay attacks and from which it draws nothing. */
  views: Step[];
  /** Claims that bear on nothing and on which nothing bears. */
  alone: Claim[];
}

/** What an argument is made of: an essay's claims in reading order, and the reasons for and against each. */
type Reasons = Edition['reasons'];

export function argumentOf({ claims }: Essay, reasons: Reasons): Argument {
  const homes = new Map(claims.map((claim) => [claim.id, homeOf(claim, claims)]));
  const step = (claim: Claim, above?: Claim, bearing?: Bearing): Step => {
    const again = above !== undefined && homes.get(claim.id) !== above.id;
    const { for: supporting, against } = reasons(claim);
    return {
      claim,
      ...(bearing && { bearing }),
      again,
      reasons: again
        ? []
        : [
            ...supporting.map((reason) => step(reason, claim, 'for')),
            ...against.map((reason) => step(reason, claim, 'against')),
          ],
    };
  };

  const isAlone = (claim: Claim) => claim.role === undefined && bearsOnNothing(claim) && !hasReasons(claim, reasons);
  const tops = claims.filter((claim) => homes.get(claim.id) === undefined && !isAlone(claim));
  const tellAll = (chosen: readonly Claim[]) => chosen.map((claim) => step(claim));
  return {
    trees: tellAll(tops.filter(({ role }) => role !== 'target').sort((a, b) => rank(a) - rank(b))),
    views: tellAll(tops.filter(({ role }) => role === 'target')),
    alone: claims.filter(isAlone),
  };
}

/** The id of the claim under which a claim is told; none for those at the top. */
function homeOf(claim: Claim, claims: readonly Claim[]): string | undefined {
  const [supported] = claim.supports;
  if (supported !== undefined) return supported;
  const isView = (id: string) => claims.some((one) => one.id === id && one.role === 'target' && bearsOnNothing(one));
  const attacked = claim.attacks.find((id) => !isView(id));
  // What the essay itself maintains is not told as a footnote to the view that it attacks.
  return attacked ?? (claim.role === undefined ? claim.attacks[0] : undefined);
}

const bearsOnNothing = ({ supports, attacks }: Claim) => supports.length + attacks.length === 0;
const hasReasons = (claim: Claim, reasons: Reasons) => {
  const { for: supporting, against } = reasons(claim);
  return supporting.length + against.length > 0;
};
const rank = ({ role }: Claim) => (role === 'conclusion' ? 0 : role === 'thesis' ? 1 : 2);

/** A step and all that stand under it. */
export const stepsIn = (steps: readonly Step[]): Step[] => steps.flatMap((step) => [step, ...stepsIn(step.reasons)]);

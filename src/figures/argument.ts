import type { Claim, Essay } from '../model/edition.ts';
import { sides, type Reasons, type Side } from '../model/join/reasons.ts';
import { keysOf, type Role } from '../model/terms.ts';

/** A claim at one of its places in the argument. */
export interface Step {
  claim: Claim;
  /** How it bears on the claim above; none at the top. */
  side?: Side;
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

/** Finds the reasons for and against a claim. */
type Finder = (claim: Claim) => Reasons;

export function argumentOf({ claims }: Essay, reasons: Finder): Argument {
  const homes = new Map(claims.map((claim) => [claim.id, homeOf(claim, claims)]));
  const step = (claim: Claim, above?: Claim, side?: Side): Step => {
    const again = above !== undefined && homes.get(claim.id) !== above.id;
    const found = reasons(claim);
    return {
      claim,
      ...(side && { side }),
      again,
      reasons: again ? [] : keysOf(sides).flatMap((side) => found[side].map((reason) => step(reason, claim, side))),
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

const bearsOnNothing = (claim: Claim) => keysOf(sides).every((side) => claim[sides[side].list].length === 0);
const hasReasons = (claim: Claim, reasons: Finder) => Object.values(reasons(claim)).some(({ length }) => length > 0);
const ranks = { conclusion: 0, thesis: 1, target: 2 } satisfies Record<Role, number>;
const rank = ({ role }: Claim) => (role ? ranks[role] : 2);

/** A step and all that stand under it. */
export const stepsIn = (steps: readonly Step[]): Step[] => steps.flatMap((step) => [step, ...stepsIn(step.reasons)]);

import type { Claim, Essay } from '../../model/edition.ts';
import { countEvidence } from '../../model/join/counts.ts';
import type { Words } from '../../words/words.ts';

/** A claim that shows at a glance what was found in an essay, and why this one. */
export interface Teaser {
  claim: Claim;
  /** Of the claim, or of the essay for its thesis. */
  verdict: string;
  why: string;
}

/** The thesis, the claim that holds best, and the one with the most evidence: as many as there are of them, each another claim. */
export function teasersOf({ claims, verdict }: Essay, { terms, home }: Words): Teaser[] {
  const told = claims.flatMap((claim) => {
    const found = (claim.role === 'thesis' ? verdict : undefined) ?? claim.assessment.verdict;
    return found === undefined ? [] : [{ claim, verdict: found }];
  });
  const chosen: Teaser[] = [];
  const choose = (why: string, from: typeof told) => {
    const first = from.find(({ claim }) => chosen.every((one) => one.claim !== claim));
    if (first) chosen.push({ ...first, why });
  };
  choose(
    terms.roles.thesis.short,
    told.filter(({ claim }) => claim.role === 'thesis'),
  );
  choose(
    home.teasers.holdsBest,
    told
      .filter(({ claim }) => claim.assessment.level === 'well-supported')
      .sort((a, b) => surplus(b.claim) - surplus(a.claim)),
  );
  choose(
    home.teasers.mostEvidence,
    told
      .filter(({ claim }) => claim.evidence.length > 0)
      .sort((a, b) => b.claim.evidence.length - a.claim.evidence.length),
  );
  return chosen;
}

function surplus(claim: Claim): number {
  const counts = countEvidence(claim);
  return counts.for - counts.against;
}

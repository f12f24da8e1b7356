import type { ClaimMeta, Kind, Level } from './claim.ts';
import type { Finding } from './incident.ts';

/** What each level is called and means, in the words of the method. */
export const levelTerms: Record<Level, { name: string; meaning: string }> = {
  'well-supported': {
    name: 'Well supported',
    meaning: 'Independent, sound sources agree, and what speaks against it leaves the claim standing.',
  },
  'partly-supported': {
    name: 'Partly supported',
    meaning: 'Its core holds; a part is wrong, overstated or not shown.',
  },
  contested: {
    name: 'Contested',
    meaning: 'Good evidence stands on both sides, and informed people disagree.',
  },
  weak: {
    name: 'Weak',
    meaning: 'Little speaks for it, or the record speaks against it.',
  },
  'value-judgement': {
    name: 'Value judgement',
    meaning: 'It says what is good or ought to be done: facts bear on it and do not settle it.',
  },
  prediction: {
    name: 'Prediction',
    meaning: 'It says what was yet to come; the note says what came.',
  },
};

/**
 * Levels that are verdicts, as numbers from 1 (the record contradicts it) to 5 (supported), for machines that compare reviews.
 * Value judgements and predictions have none. A number, like its word, never changes meaning.
 */
export const ratings: Partial<Record<Level, number>> = {
  'well-supported': 5,
  'partly-supported': 4,
  contested: 3,
  weak: 2,
};

export const kindNames: Record<Kind, string> = {
  descriptive: 'Descriptive',
  causal: 'Causal',
  predictive: 'Predictive',
  normative: 'Normative',
};

export const roleNames: Record<NonNullable<ClaimMeta['role']>, string> = {
  thesis: 'The thesis',
  target: 'The view that the essay attacks',
  conclusion: 'The conclusion',
};

export const findingNames: Record<Finding, string> = {
  exact: 'Exact',
  imprecise: 'Imprecise',
  wrong: 'Wrong',
  'left-out': 'Left out',
  disputed: 'Disputed',
};

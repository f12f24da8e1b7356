import type { ClaimMeta, Kind, Level } from '../model/claim.ts';
import type { Finding } from '../model/incident.ts';

interface LevelLook {
  name: string;
  /** What the level means, in the words of the method. */
  meaning: string;
  /** SVG within a box of 10 by 10; it tells the level without colour. */
  shape: string;
}

const ring = '<circle cx="5" cy="5" r="4.1" fill="none" stroke="currentColor" stroke-width="1.5"/>';

export const levelLooks: Record<Level, LevelLook> = {
  'well-supported': {
    name: 'Well supported',
    meaning: 'Independent, sound sources agree, and what speaks against it leaves the claim standing.',
    shape: '<circle cx="5" cy="5" r="4.8" fill="currentColor"/>',
  },
  'partly-supported': {
    name: 'Partly supported',
    meaning: 'Its core holds; a part is wrong, overstated or not shown.',
    shape: `${ring}<path d="M5 .9a4.1 4.1 0 0 1 0 8.2z" fill="currentColor"/>`,
  },
  contested: {
    name: 'Contested',
    meaning: 'Good evidence stands on both sides, and informed people disagree.',
    shape: '<path d="M5 0 10 5 5 10 0 5z" fill="currentColor"/>',
  },
  weak: {
    name: 'Weak',
    meaning: 'Little speaks for it, or the record speaks against it.',
    shape: ring,
  },
  'value-judgement': {
    name: 'Value judgement',
    meaning: 'It says what is good or ought to be done: facts bear on it and do not settle it.',
    shape: '<path d="M5 .9 9.1 5 5 9.1.9 5z" fill="none" stroke="currentColor" stroke-width="1.4"/>',
  },
  prediction: {
    name: 'Prediction',
    meaning: 'It says what was yet to come; the note says what came.',
    shape: '<path d="M1.6 1 9 5 1.6 9z" fill="none" stroke="currentColor" stroke-width="1.4" stroke-linejoin="round"/>',
  },
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

import type { Level } from '../model/claim.ts';
import { levelTerms } from '../model/terms.ts';

export { findingNames, kindNames, roleNames } from '../model/terms.ts';

interface LevelLook {
  name: string;
  /** What the level means, in the words of the method. */
  meaning: string;
  /** SVG within a box of 10 by 10; it tells the level without colour. */
  shape: string;
}

const ring = '<circle cx="5" cy="5" r="4.1" fill="none" stroke="currentColor" stroke-width="1.5"/>';

/** How each level is shown: by name and by sign, so that no reader depends on the colour. */
export const levelLooks: Record<Level, LevelLook> = {
  'well-supported': {
    ...levelTerms['well-supported'],
    shape: '<circle cx="5" cy="5" r="4.8" fill="currentColor"/>',
  },
  'partly-supported': {
    ...levelTerms['partly-supported'],
    shape: `${ring}<path d="M5 .9a4.1 4.1 0 0 1 0 8.2z" fill="currentColor"/>`,
  },
  contested: {
    ...levelTerms.contested,
    shape: '<path d="M5 0 10 5 5 10 0 5z" fill="currentColor"/>',
  },
  weak: {
    ...levelTerms.weak,
    shape: ring,
  },
  'value-judgement': {
    ...levelTerms['value-judgement'],
    shape: '<path d="M5 .9 9.1 5 5 9.1.9 5z" fill="none" stroke="currentColor" stroke-width="1.4"/>',
  },
  prediction: {
    ...levelTerms.prediction,
    shape: '<path d="M1.6 1 9 5 1.6 9z" fill="none" stroke="currentColor" stroke-width="1.4" stroke-linejoin="round"/>',
  },
};

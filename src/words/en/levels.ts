import type { Level } from '../../model/terms.ts';
import type { Tools } from '../tools.ts';

/** How a claim stands to the evidence. */
export const levels = ({ count }: Tools<'en'>) => {
  const same = (words: string) => (number: number) => count(number, { one: `# ${words}`, other: `# ${words}` });
  return {
    'well-supported': {
      name: 'Well supported',
      inText: 'well supported',
      count: same('well supported'),
      meaning: 'Independent, sound sources agree, and what speaks against it leaves the claim standing.',
    },
    'partly-supported': {
      name: 'Partly supported',
      inText: 'partly supported',
      count: same('partly supported'),
      meaning: 'Its core holds; a part is wrong, overstated or not shown.',
    },
    contested: {
      name: 'Contested',
      inText: 'contested',
      count: same('contested'),
      meaning: 'Good evidence stands on both sides, and informed people disagree.',
    },
    weak: {
      name: 'Weak',
      inText: 'weak',
      count: same('weak'),
      meaning: 'Little speaks for it, or the record speaks against it.',
    },
    'value-judgement': {
      name: 'Value judgement',
      inText: 'value judgement',
      count: (number) => count(number, { one: '# value judgement', other: '# value judgements' }),
      meaning: 'It says what is good or ought to be done: facts bear on it and do not settle it.',
    },
    prediction: {
      name: 'Prediction',
      inText: 'prediction',
      count: (number) => count(number, { one: '# prediction', other: '# predictions' }),
      meaning: 'It says what was yet to come; the note says what came.',
    },
  } satisfies Record<Level, LevelWords>;
};

export type LevelsWords = ReturnType<typeof levels>;

interface LevelWords {
  name: string;
  /** In a sentence. */
  inText: string;
  /** Of how many claims there are. */
  count: (number: number) => string;
  meaning: string;
}

import type { Table } from '../terms.ts';

/** How the text of an essay stands to what was published elsewhere. */
export const relations = {
  own: {
    kicker: 'Annotated essay',
    argues: 'The essay argues',
    byline: ['By', ''],
    sentence: '',
    original: false,
    wording: 'authors',
  },
  restatement: {
    kicker: 'Annotated argument',
    argues: 'They argue',
    byline: ['The argument of', 'in other words'],
    sentence:
      'This is not the original: it restates the argument paragraph by paragraph in other words, and annotates it.',
    original: true,
    wording: 'editors',
  },
  reprint: {
    kicker: 'Annotated reprint',
    argues: 'The text argues',
    byline: ['By', ''],
    sentence: 'The text is reprinted from the original; the notes are ours.',
    original: true,
    wording: 'authors',
  },
} as const satisfies Table<{
  kicker: string;
  /** Over what it argues. */
  argues: string;
  /** What stands before and after the names of the authors. */
  byline: readonly [string, string];
  /** Told after the original is named. */
  sentence: string;
  /** Whether there is one. */
  original: boolean;
  /** Whose words the text is in. */
  wording: 'authors' | 'editors';
}>;
export type Relation = keyof typeof relations;

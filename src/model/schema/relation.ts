import type { Table } from '../terms.ts';

/** How the text of an essay stands to what was published elsewhere. */
export const relations = {
  own: { original: false, wording: 'authors' },
  restatement: { original: true, wording: 'editors' },
  reprint: { original: true, wording: 'authors' },
} as const satisfies Table<{
  /** Whether there is one. */
  original: boolean;
  /** Whose words the text is in. */
  wording: 'authors' | 'editors';
}>;
export type Relation = keyof typeof relations;

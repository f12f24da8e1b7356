import type { Tools } from '../tools.ts';

/** What cards and feeds say. */
export const data = (_: Tools<'en'>) => ({
  /** On pictures of an essay that restates another text. */
  after: (names: string) => `After ${names}`,
  incident: 'Incident',
  claimOf: (number: number, all: number) => `Claim ${number} of ${all}`,
  feed: {
    claims: (counts: string) => `Claims: ${counts}.`,
    cited: 'Cited in {essay}.',
    claim: (number: number) => `Claim ${number} of {essay}.`,
    revision: (number: number, why: string) => `Revision ${number}: ${why}`,
  },
});

export type DataWords = ReturnType<typeof data>;

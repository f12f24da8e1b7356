import type { DataWords } from '../en/data.ts';
import type { Tools } from '../tools.ts';

export const data = (_: Tools<'de'>): DataWords => ({
  after: (names) => `Nach ${names}`,
  incident: 'Vorfall',
  claimOf: (number, all) => `Behauptung ${number} von ${all}`,
  feed: {
    claims: (counts) => `Behauptungen: ${counts}.`,
    cited: 'Angeführt in {essay}.',
    claim: (number) => `Behauptung ${number} in {essay}.`,
    revision: (number, why) => `Fassung ${number}: ${why}`,
  },
});

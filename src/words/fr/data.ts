import type { DataWords } from '../en/data.ts';
import type { Tools } from '../tools.ts';

export const data = (_: Tools<'fr'>): DataWords => ({
  after: (names) => `D’après ${names}`,
  incident: 'Incident',
  claimOf: (number, all) => `Affirmation ${number} sur ${all}`,
  feed: {
    claims: (counts) => `Affirmations\u202f: ${counts}.`,
    cited: 'Cité dans {essay}.',
    claim: (number) => `Affirmation ${number} de {essay}.`,
    revision: (number, why) => `Révision ${number}\u202f: ${why}`,
  },
});

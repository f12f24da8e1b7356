import type { DataWords } from '../en/data.ts';
import type { Tools } from '../tools.ts';

export const data = (_: Tools<'ar'>): DataWords => ({
  after: (names) => `عن ${names}`,
  incident: 'واقعة',
  claimOf: (number, all) => `الدعوى ${number} من ${all}`,
  feed: {
    claims: (counts) => `الدعاوى: ${counts}.`,
    cited: 'وردت في {essay}.',
    claim: (number) => `الدعوى ${number} من {essay}.`,
    revision: (number, why) => `المراجعة ${number}: ${why}`,
  },
});

import type { ClaimWords } from '../en/claim.ts';
import type { Tools } from '../tools.ts';

export const claim = (_: Tools<'fr'>): ClaimWords => ({});

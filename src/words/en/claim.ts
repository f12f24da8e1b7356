import type { Tools } from '../tools.ts';

export const claim = (_: Tools<'en'>) => ({});

export type ClaimWords = ReturnType<typeof claim>;

import type { Tools } from '../tools.ts';

export const source = (_: Tools<'en'>) => ({});

export type SourceWords = ReturnType<typeof source>;

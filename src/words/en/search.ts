import type { Tools } from '../tools.ts';

export const search = (_: Tools<'en'>) => ({});

export type SearchWords = ReturnType<typeof search>;

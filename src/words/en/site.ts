import type { Tools } from '../tools.ts';

export const site = (_: Tools<'en'>) => ({});

export type SiteWords = ReturnType<typeof site>;

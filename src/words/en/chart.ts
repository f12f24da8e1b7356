import type { Tools } from '../tools.ts';

export const chart = (_: Tools<'en'>) => ({});

export type ChartWords = ReturnType<typeof chart>;

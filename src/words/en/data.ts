import type { Tools } from '../tools.ts';

export const data = (_: Tools<'en'>) => ({});

export type DataWords = ReturnType<typeof data>;

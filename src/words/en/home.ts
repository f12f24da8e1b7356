import type { Tools } from '../tools.ts';

export const home = (_: Tools<'en'>) => ({});

export type HomeWords = ReturnType<typeof home>;

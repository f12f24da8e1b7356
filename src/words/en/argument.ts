import type { Tools } from '../tools.ts';

export const argument = (_: Tools<'en'>) => ({});

export type ArgumentWords = ReturnType<typeof argument>;

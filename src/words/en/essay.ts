import type { Tools } from '../tools.ts';

export const essay = (_: Tools<'en'>) => ({});

export type EssayWords = ReturnType<typeof essay>;

import type { Tools } from '../tools.ts';

export const forms = (_: Tools<'en'>) => ({});

export type FormsWords = ReturnType<typeof forms>;

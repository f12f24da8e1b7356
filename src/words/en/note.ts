import type { Tools } from '../tools.ts';

export const note = (_: Tools<'en'>) => ({});

export type NoteWords = ReturnType<typeof note>;

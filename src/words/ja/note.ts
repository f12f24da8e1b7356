import type { NoteWords } from '../en/note.ts';
import type { Tools } from '../tools.ts';

export const note = (_: Tools<'ja'>): NoteWords => ({});

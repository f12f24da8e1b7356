import type { ArgumentWords } from '../en/argument.ts';
import type { Tools } from '../tools.ts';

export const argument = (_: Tools<'de'>): ArgumentWords => ({});

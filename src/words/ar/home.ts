import type { HomeWords } from '../en/home.ts';
import type { Tools } from '../tools.ts';

export const home = (_: Tools<'ar'>): HomeWords => ({});

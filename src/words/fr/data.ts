import type { DataWords } from '../en/data.ts';
import type { Tools } from '../tools.ts';

export const data = (_: Tools<'fr'>): DataWords => ({});

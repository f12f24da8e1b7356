import type { SourceWords } from '../en/source.ts';
import type { Tools } from '../tools.ts';

export const source = (_: Tools<'ar'>): SourceWords => ({});

import type { SearchWords } from '../en/search.ts';
import type { Tools } from '../tools.ts';

export const search = (_: Tools<'fr'>): SearchWords => ({});

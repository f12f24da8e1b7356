import type { SiteWords } from '../en/site.ts';
import type { Tools } from '../tools.ts';

export const site = (_: Tools<'ar'>): SiteWords => ({});

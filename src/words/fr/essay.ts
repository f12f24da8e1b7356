import type { EssayWords } from '../en/essay.ts';
import type { Tools } from '../tools.ts';

export const essay = (_: Tools<'fr'>): EssayWords => ({});

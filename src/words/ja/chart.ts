import type { ChartWords } from '../en/chart.ts';
import type { Tools } from '../tools.ts';

export const chart = (_: Tools<'ja'>): ChartWords => ({});

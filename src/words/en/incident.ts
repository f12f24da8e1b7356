import type { Tools } from '../tools.ts';

export const incident = (_: Tools<'en'>) => ({});

export type IncidentWords = ReturnType<typeof incident>;

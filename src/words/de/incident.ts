import type { IncidentWords } from '../en/incident.ts';
import type { Tools } from '../tools.ts';

export const incident = (_: Tools<'de'>): IncidentWords => ({});

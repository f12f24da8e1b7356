import type { Fault, Place } from '../../model/problem.ts';

/** What the MDX parser throws, as far as it is used here. */
export interface Thrown {
  ruleId?: string;
  source?: string;
  reason?: string;
  message: string;
  line?: number;
  column?: number;
}

/** A mistake, its place, and the element of which it has only one end. */
export interface Found extends Place, Fault {
  opens?: string;
  closes?: string;
}

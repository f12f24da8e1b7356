import type { Machine } from '../measure/machine.ts';
import type { Verdict } from './lighthouse.ts';
import type { Visit } from './visit.ts';
import type { Weight } from './weigh.ts';

/** All that one run of the command has measured. */
export interface LoadMeasurements {
  machine: Machine;
  chromium: string;
  /** `limit` names the site that has the same essay in bare HTML. */
  weights: ({ site: string; limit: string } & Weight)[];
  visits: ({ site: string; round: number } & Visit)[];
  verdicts: ({ site: string; page: string; round: number } & Verdict)[];
}

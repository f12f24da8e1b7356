import type { Machine } from '../measure/machine.ts';
import type { Turn } from '../measure/statistics.ts';

/** From when something was asked until it was there: seconds of processors, and on the clock. */
export interface Wait {
  cpu: number;
  wall: number;
  /** Seconds of processors until the server had nothing left to do. Nobody looks for it after a start, which a page follows. */
  settled?: number;
}

/**
 * `start`: without caches, until the server says where it serves. `page`: right after it, the page of a claim until its words are in the
 * document. `restart`: a start with the caches of the time before. `save`: of the claim’s note, until its new words are in the document.
 */
export type Deed = 'start' | 'page' | 'restart' | 'save';

export interface DevWait extends Turn, Wait {
  project: string;
  /** What is published here, or so many generated essays. */
  site: string;
  deed: Deed;
}

export interface DevMeasurements {
  machine: Machine;
  /** The commit that runs as `before`. */
  against: string;
  waits: DevWait[];
}

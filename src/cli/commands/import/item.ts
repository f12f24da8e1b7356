import type { Keys } from '../../../model/read/values.ts';

/** An item in CSL-JSON, of which nothing is known yet. */
export type Item = Keys;

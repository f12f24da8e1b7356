import { inject } from 'vitest';
import type { Place } from '../browser/setup.ts';

/** Where the site may stand, and its address there: on a host, in a folder of one, on the disk. */
export const places: Readonly<Record<Place, string>> = inject('places');

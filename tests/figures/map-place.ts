import type { Incident } from '../../src/model/edition.ts';

type Place = NonNullable<Incident['place']>;

/** An incident of which only what maps ask is written. */
export const at = (id: string, lon: number, lat: number, precision: Place['precision'] = 'town') =>
  ({ id, short: `The fall of ${id}`, place: { name: id, country: 'GB', lon, lat, precision } }) as Incident;

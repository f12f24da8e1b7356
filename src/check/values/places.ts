import type { ReadIncident } from '../../model/read/entries.ts';
import { valueAt } from '../../model/read/values.ts';
import type { TellHere } from '../tell.ts';
import { isAround } from './country-boxes.ts';

/** Points on the map: whole, the right way round, and not the one that maps show where nothing is known. */
export function places({ yaml }: ReadIncident, tell: TellHere): void {
  const [lat, lon, country] = ['lat', 'lon', 'country'].map((key) => valueAt(yaml.data, 'place', key));
  const [has, lacks] = lat === undefined ? ['lon', 'lat'] : ['lat', 'lon'];
  const misplaced = (message: string, remedy: string) =>
    tell(yaml.keyPlace(['place', has]), { rule: 'place', message, remedy });
  if (lat === undefined && lon === undefined) return;
  if (lat === undefined || lon === undefined)
    return misplaced(`The place has "${has}" but no "${lacks}".`, `Add "${lacks}", or take "${has}" out.`);
  if (lat === 0 && lon === 0)
    return misplaced(
      'The point 0, 0 lies in the sea off Africa and mostly means that nothing is known.',
      'Give the true point, or take "lat" and "lon" out.',
    );
  if (typeof country !== 'string' || typeof lat !== 'number' || typeof lon !== 'number') return;
  if (isAround(country, lat, lon) === false && isAround(country, lon, lat))
    misplaced(
      `The point ${lat}, ${lon} lies far from the country ${country}, and ${lon}, ${lat} lies in it or near it.`,
      `Exchange latitude and longitude: lat: ${lon}, lon: ${lat}.`,
    );
}

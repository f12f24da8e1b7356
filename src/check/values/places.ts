import type { Problem } from '../../model/problem.ts';
import type { Project } from '../../model/read/entries.ts';
import { valuesAt } from '../../model/read/values.ts';
import { isAround } from './country-boxes.ts';

/** Points on the map: whole, the right way round, and not the one that maps show where nothing is known. */
export const places = (project: Project): Problem[] =>
  project.incidents.flatMap(({ file, yaml }): Problem[] => {
    const [lat] = valuesAt(yaml.data, ['place', 'lat']);
    const [lon] = valuesAt(yaml.data, ['place', 'lon']);
    const here = lat ?? lon;
    if (!here) return [];
    const at = () => ({ file, ...yaml.keyPlace(here.path), rule: 'place' });
    if (!lat || !lon) {
      const [has, lacks] = lat ? ['lat', 'lon'] : ['lon', 'lat'];
      return [
        {
          ...at(),
          message: `The place has "${has}" but no "${lacks}".`,
          remedy: `Add "${lacks}", or take "${has}" out.`,
        },
      ];
    }
    if (lat.value === 0 && lon.value === 0) {
      return [
        {
          ...at(),
          message: 'The point 0, 0 lies in the sea off Africa and mostly means that nothing is known.',
          remedy: 'Give the true point, or take "lat" and "lon" out.',
        },
      ];
    }
    const [country] = valuesAt(yaml.data, ['place', 'country']);
    if (typeof country?.value !== 'string' || typeof lat.value !== 'number' || typeof lon.value !== 'number') return [];
    if (isAround(country.value, lat.value, lon.value) === false && isAround(country.value, lon.value, lat.value)) {
      return [
        {
          ...at(),
          message: `The point ${lat.value}, ${lon.value} lies far from the country ${country.value}, and ${lon.value}, ${lat.value} lies in it or near it.`,
          remedy: `Exchange latitude and longitude: lat: ${lon.value}, lon: ${lat.value}.`,
        },
      ];
    }
    return [];
  });

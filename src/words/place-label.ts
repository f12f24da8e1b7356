import type { Incident } from '../model/edition.ts';
import { perName } from '../model/read/once.ts';
import type { Words } from './words.ts';

type Place = NonNullable<Incident['place']>;

const regionsIn = perName((tag) => new Intl.DisplayNames(tag, { type: 'region' }));

/** Nothing of a place at sea. */
export const countryOf = ({ country }: Place, { language }: Words): string | undefined =>
  country && regionsIn(language).of(country);

/** `Dundee, United Kingdom`; a place in whose name its country stands has that once. */
export function placeLabel(place: Place, words: Words): string {
  const country = countryOf(place, words);
  return country === undefined || place.name.includes(country)
    ? place.name
    : `${place.name}${words.terms.comma}${country}`;
}

import type { Incident } from '../model/edition.ts';
import type { Words } from './words.ts';

type Place = NonNullable<Incident['place']>;

/** Nothing of a place at sea. */
export const countryOf = ({ country }: Place, { language }: Words): string | undefined =>
  country && new Intl.DisplayNames(language, { type: 'region' }).of(country);

/** `Dundee, United Kingdom`; a place in whose name its country stands has that once. */
export function placeLabel(place: Place, words: Words): string {
  const country = countryOf(place, words);
  return country === undefined || place.name.includes(country)
    ? place.name
    : `${place.name}${words.terms.comma}${country}`;
}

import { edition } from '../../edition.ts';
import type { Incident } from '../../model/edition.ts';
import { wordsFor } from '../../words/words.ts';

type Place = NonNullable<Incident['place']>;

const { language, terms } = wordsFor(edition.site.language);
const countries = new Intl.DisplayNames(language, { type: 'region' });

/** Nothing of a place at sea. */
export const countryOf = ({ country }: Place): string | undefined => country && countries.of(country);

/** `Dundee, United Kingdom`; a place in whose name its country stands has that once. */
export function placeLabel(place: Place): string {
  const country = countryOf(place);
  return country === undefined || place.name.includes(country) ? place.name : `${place.name}${terms.comma}${country}`;
}

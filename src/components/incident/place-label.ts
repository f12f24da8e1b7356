import { edition } from '../../edition.ts';
import type { Incident } from '../../model/edition.ts';

type Place = NonNullable<Incident['place']>;

const countries = new Intl.DisplayNames(edition.site.language, { type: 'region' });

export const countryOf = ({ country }: Place): string => countries.of(country) ?? country;

/** `Dundee, United Kingdom`; a place in whose name its country stands has that once. */
export const placeLabel = (place: Place): string =>
  place.name.includes(countryOf(place)) ? place.name : `${place.name}, ${countryOf(place)}`;

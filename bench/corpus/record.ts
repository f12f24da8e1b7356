import type { CorpusIncident, CorpusSource } from './essay.ts';
import { capitalize, plural } from './inflection.ts';
import type { Prose } from './prose.ts';
import type { Random } from './random.ts';
import * as vocabulary from './vocabulary.ts';

export const SOURCES = 30;
export const INCIDENTS = 12;

export function makeSource(random: Random, prose: Prose, n: number): CorpusSource {
  const title = capitalize(
    random.pick([
      () => `${prose.adjective()} ${plural(prose.noun())} and the ${prose.noun()}`,
      () => `the ${prose.noun()} of ${plural(prose.noun())}`,
      () => `${plural(prose.noun())} in ${random.pick(vocabulary.towns)}`,
    ])(),
  );
  return {
    n,
    author: `${random.pick(vocabulary.familyNames)}, ${random.pick(vocabulary.givenNames)}`,
    title,
    publication: random.pick([
      `${random.pick(vocabulary.towns)} Review`,
      `Journal of ${capitalize(prose.noun())} Studies`,
      `The ${random.pick(vocabulary.towns)} Gazette`,
      `${capitalize(prose.noun())} Quarterly`,
    ]),
    year: random.integer(1950, 2025),
    url: `https://example.org/${slugOf(title)}/${random.integer(100, 9999)}`,
  };
}

export function makeIncident(random: Random, prose: Prose, essay: string, number: number): CorpusIncident {
  const day = makeDay(random, 1950, 2025);
  const place = random.pick(vocabulary.towns);
  const title = capitalize(`${prose.adjective()} ${prose.noun()} at ${place}`);
  return {
    id: `i${number}`,
    slug: `${essay}-i${twoDigits(number)}-${slugOf(title)}`,
    title,
    date: day.text,
    iso: day.iso,
    place,
    summary: prose.passage(40),
    sources: someSources(random, 2),
  };
}

/** So many numbers of sources, fewer where one is drawn twice. */
export function someSources(random: Random, count: number): number[] {
  const drawn = Array.from({ length: count }, () => random.integer(1, SOURCES));
  return [...new Set(drawn)].sort((one, other) => one - other);
}

export function makeDay(random: Random, firstYear: number, lastYear: number): { iso: string; text: string } {
  const [year, month, day] = [random.integer(firstYear, lastYear), random.integer(1, 12), random.integer(1, 28)];
  return {
    iso: `${year}-${twoDigits(month)}-${twoDigits(day)}`,
    text: `${day} ${vocabulary.months[month - 1]} ${year}`,
  };
}

export const twoDigits = (number: number) => String(number).padStart(2, '0');

/** At most seven words of a text, as they stand in an address. */
export const slugOf = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .split('-')
    .slice(0, 7)
    .join('-');

import { capitalize, countWords, plural } from './inflection.ts';
import { Prose } from './prose.ts';
import { Random } from './random.ts';
import * as vocabulary from './vocabulary.ts';

/** An annotated essay in no project's form; each adapter writes it in one. */
export interface CorpusEssay {
  slug: string;
  title: string;
  dek: string;
  /** `2021-03-14` */
  date: string;
  /** Plain text and claims, in reading order. */
  paragraphs: (string | ClaimWords)[][];
  claims: CorpusClaim[];
  incidents: CorpusIncident[];
  sources: CorpusSource[];
}

/** The words of the body that make a claim, and its index in `claims`. */
interface ClaimWords {
  claim: number;
  text: string;
}

export interface CorpusClaim {
  id: string;
  slug: string;
  title: string;
  statement: string;
  note: string;
  /** Their numbers, from 1. */
  sources: number[];
  /** Their indices, from 0. */
  incidents: number[];
}

export interface CorpusIncident {
  id: string;
  slug: string;
  title: string;
  /** `14 March 1971` */
  date: string;
  /** `1971-03-14` */
  iso: string;
  place: string;
  summary: string;
  /** Their numbers, from 1. */
  sources: number[];
}

export interface CorpusSource {
  n: number;
  /** `Adler, Anna` */
  author: string;
  title: string;
  publication: string;
  year: number;
  url: string;
}

const SOURCES = 30;
const INCIDENTS = 12;
const PARAGRAPHS = 15;
/** Of the paragraphs: they hold two claims, the others one, which makes 22. */
const WITH_TWO_CLAIMS = 7;

/**
 * The essay of a number, from 0: 15 paragraphs of about 77 words, 22 claims with notes of about 80 words, 12 incidents of
 * about 40 words and 30 sources. The same in every corpus of the same seed, however large.
 */
export function makeEssay(seed: number, index: number): CorpusEssay {
  const random = new Random(Math.imul(seed, 1000003) + Math.imul(index + 1, 7919));
  const prose = new Prose(random);
  const title = titleOf(random, prose);
  const slug = `essay-${String(index + 1).padStart(5, '0')}`;
  const sources = Array.from({ length: SOURCES }, (_, place) => makeSource(random, prose, place + 1));
  const incidents = Array.from({ length: INCIDENTS }, (_, place) => makeIncident(random, prose, slug, place + 1));
  const { paragraphs, claims } = makeBody(random, prose, slug);
  return {
    slug,
    title: title(),
    dek: `${capitalize(prose.clause())}.`,
    date: makeDay(random, 2020, 2026).iso,
    paragraphs,
    claims,
    incidents,
    sources,
  };
}

/** The theme is chosen before anything is written, the title when all is. */
function titleOf(random: Random, prose: Prose): () => string {
  const [first, second, third] = [prose.noun(), prose.noun(), prose.noun()];
  // Two adjectives of the theme, which no title uses; without them every other word would be another.
  prose.adjective();
  prose.adjective();
  return () =>
    capitalize(
      random.pick([
        () => `the ${prose.adjective()} ${first}`,
        () => `what ${first} can ${prose.verb()}`,
        () => `on ${plural(second)} and ${plural(third)}`,
        () => `a ${random.pick(['short', 'brief', 'plain'])} account of ${plural(prose.noun())}`,
      ])(),
    );
}

function makeSource(random: Random, prose: Prose, n: number): CorpusSource {
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

function makeIncident(random: Random, prose: Prose, essay: string, number: number): CorpusIncident {
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

function makeBody(random: Random, prose: Prose, essay: string): Pick<CorpusEssay, 'paragraphs' | 'claims'> {
  const claims: CorpusClaim[] = [];
  const claimsOf = random.shuffle(Array.from({ length: PARAGRAPHS }, (_, place) => (place < WITH_TWO_CLAIMS ? 2 : 1)));
  const paragraphs = claimsOf.map((wanted) => {
    const parts: (string | ClaimWords)[] = [];
    let text = '';
    let words = 0;
    let due = wanted;
    while (words < 69 || due > 0) {
      if (due > 0 && (words > 14 || parts.length === 0) && random.chance(0.5)) {
        const { claim, tail } = makeClaim(random, prose, essay, claims.length + 1);
        if (text) parts.push(`${text} `);
        parts.push({ claim: claims.length, text: claim.title });
        claims.push(claim);
        text = tail;
        words += countWords(claim.title + tail);
        due--;
      } else {
        const sentence = prose.sentence();
        text += (text ? ' ' : '') + sentence;
        words += countWords(sentence);
      }
    }
    if (text) parts.push(text);
    return parts;
  });
  return { paragraphs, claims };
}

/** A claim, which is a whole clause, and how its sentence ends. */
function makeClaim(random: Random, prose: Prose, essay: string, number: number): { claim: CorpusClaim; tail: string } {
  let clause = prose.clause();
  while (countWords(clause) < 6) clause = prose.clause();
  const title = capitalize(clause);
  const tail = random.chance(0.4) ? `, ${random.pick(vocabulary.conjunctions)} ${prose.clause()}.` : '.';
  const claim = {
    id: `c${number}`,
    slug: `${essay}-c${twoDigits(number)}-${slugOf(title)}`,
    title,
    statement: `${title}.`,
    note: prose.passage(80),
    sources: someSources(random, random.integer(1, 2)),
    incidents: random.chance(0.6) ? [random.integer(0, INCIDENTS - 1)] : [],
  };
  return { claim, tail };
}

/** So many numbers of sources, fewer where one is drawn twice. */
function someSources(random: Random, count: number): number[] {
  const drawn = Array.from({ length: count }, () => random.integer(1, SOURCES));
  return [...new Set(drawn)].sort((one, other) => one - other);
}

function makeDay(random: Random, firstYear: number, lastYear: number): { iso: string; text: string } {
  const [year, month, day] = [random.integer(firstYear, lastYear), random.integer(1, 12), random.integer(1, 28)];
  return {
    iso: `${year}-${twoDigits(month)}-${twoDigits(day)}`,
    text: `${day} ${vocabulary.months[month - 1]} ${year}`,
  };
}

const twoDigits = (number: number) => String(number).padStart(2, '0');

/** At most seven words of a text, as they stand in an address. */
const slugOf = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .split('-')
    .slice(0, 7)
    .join('-');

import { makeBody } from './body.ts';
import { makeCharts } from './chart.ts';
import type { CorpusEssay } from './essay.ts';
import { capitalize, plural } from './inflection.ts';
import { Prose } from './prose.ts';
import { Random } from './random.ts';
import { INCIDENTS, makeDay, makeIncident, makeSource, SOURCES } from './record.ts';

/**
 * The essay of a number, from 0: 15 paragraphs of about 77 words, 22 claims with notes of about 80 words, 12 incidents of
 * about 40 words, 30 sources and 2 charts. The same in every corpus of the same seed, however large.
 */
export function makeEssay(seed: number, index: number): CorpusEssay {
  const random = new Random(Math.imul(seed, 1000003) + Math.imul(index + 1, 7919));
  const prose = new Prose(random);
  const title = titleOf(random, prose);
  const slug = `essay-${String(index + 1).padStart(5, '0')}`;
  const sources = Array.from({ length: SOURCES }, (_, place) => makeSource(random, prose, place + 1));
  const incidents = Array.from({ length: INCIDENTS }, (_, place) => makeIncident(random, prose, slug, place + 1));
  const body = makeBody(random, prose, slug);
  return {
    slug,
    title: title(),
    dek: `${capitalize(prose.clause())}.`,
    date: makeDay(random, 2020, 2026).iso,
    ...body,
    incidents,
    sources,
    charts: makeCharts(random, prose, body.paragraphs.length),
  };
}

/** The first essays of the corpus that is measured with. */
export function* makeEssays(count: number): Generator<CorpusEssay> {
  for (let index = 0; index < count; index++) yield makeEssay(1, index);
}

/** An essay whose first note begins with other words, as an author would change one. */
export const revise = (essay: CorpusEssay, words: string): CorpusEssay => ({
  ...essay,
  claims: essay.claims.map((claim, index) => (index === 0 ? { ...claim, note: `${words} ${claim.note}` } : claim)),
});

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

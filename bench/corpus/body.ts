import type { ClaimWords, CorpusClaim, CorpusEssay } from './essay.ts';
import { capitalize, countWords } from './inflection.ts';
import type { Prose } from './prose.ts';
import type { Random } from './random.ts';
import { INCIDENTS, slugOf, someSources, twoDigits } from './record.ts';
import * as vocabulary from './vocabulary.ts';

const PARAGRAPHS = 15;
/** Of the paragraphs: they hold two claims, the others one, which makes 22. */
const WITH_TWO_CLAIMS = 7;

export function makeBody(random: Random, prose: Prose, essay: string): Pick<CorpusEssay, 'paragraphs' | 'claims'> {
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

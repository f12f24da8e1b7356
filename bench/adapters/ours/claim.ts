import type { CorpusClaim, CorpusEssay } from '../../corpus/essay.ts';
import { countWords } from '../../corpus/inflection.ts';
import type { Prose } from '../../corpus/prose.ts';
import { withFrontMatter } from './front-matter.ts';
import { beforeStop, cites, claimId, sourceId } from './names.ts';
import { shorten, shortSentence, unlike } from './shorten.ts';

const WELL_SUPPORTED = 'well-supported';
const VALUE_JUDGEMENT = 'value-judgement';
const levels = [WELL_SUPPORTED, 'partly-supported', 'contested', 'weak', VALUE_JUDGEMENT, 'prediction'];
const kinds = ['descriptive', 'causal', 'predictive', 'normative'];
const confidences = ['low', 'medium', 'high'];

/** Of one entry of evidence after another, so that no side is as long as another: 2 for, 1 against, 3 context. */
const bearings = ['for', 'context', 'for', 'context', 'against', 'context'];

/** In words: what the project prints in the margin. */
const MARGIN = 60;

/** Whether the words of a claim hold some on which its verdict turns. */
export const hasCrux = (essay: CorpusEssay, claim: CorpusClaim): boolean => levelOf(essay, claim) !== WELL_SUPPORTED;

const levelOf = (essay: CorpusEssay, claim: CorpusClaim) => levels[essay.claims.indexOf(claim) % levels.length];

/** The note on a claim. What the corpus has no words for (verdict, reason of the level, what each source says) is made up by `prose`. */
export function claimFile(essay: CorpusEssay, claim: CorpusClaim, prose: Prose): string {
  const index = essay.claims.indexOf(claim);
  // A tree, three claims to each; every seventh speaks against the claim above it.
  const above = index === 0 ? [] : [claimId(essay.claims[Math.floor((index - 1) / 3)]!)];
  const earlier = essay.claims.slice(0, index).reduce((count, { sources }) => count + sources.length, 0);
  const sides = claim.sources.map((_, place) => bearings[(earlier + place) % bearings.length]);
  const level = levelOf(essay, claim);
  return withFrontMatter(
    {
      statement: statementOf(claim),
      short: shorten(claim.title, 60),
      kind: kinds[index % kinds.length],
      ...(index === 0 && { role: 'thesis' }),
      ...(above.length > 0 && { [index % 7 === 6 ? 'attacks' : 'supports']: above }),
      assessment: {
        level,
        verdict: unlike(statementOf(claim), () => shortSentence(prose, 120)),
        ...(level !== VALUE_JUDGEMENT && { confidence: confidences[index % confidences.length] }),
        ...(!sides.includes('against') && { against: 'none-found' }),
        reason: unlike(claim.note, () => prose.passage(30)),
        assessed: essay.date,
      },
      evidence: claim.sources.map((number, place) => ({
        source: sourceId(essay, number),
        bearing: sides[place],
        note: prose.sentence(),
        ...(sides[place] !== 'context' && sides.indexOf(sides[place]) === place && { strongest: true }),
      })),
    },
    noteOf(essay, claim),
  );
}

/** At most 160 characters, in whole words. */
function statementOf({ statement }: CorpusClaim): string {
  return statement.length <= 160 ? statement : `${statement.slice(0, 159).replace(/ \S*$/, '')}.`;
}

/** As much as fits the margin, then the rest, with its sources. */
function noteOf(essay: CorpusEssay, claim: CorpusClaim): string {
  const short: string[] = [];
  const rest = claim.note.split(/(?<=\.) /);
  while (rest.length > 0 && countWords([...short, rest[0]].join(' ')) <= MARGIN) short.push(rest.shift()!);
  const [first = 0, ...others] = claim.sources;
  const marks = cites(essay, [first]);
  if (rest.length === 0) return beforeStop(short.join(' '), marks + cites(essay, others));
  return `${beforeStop(short.join(' '), marks)}\n\n${beforeStop(rest.join(' '), cites(essay, others))}`;
}

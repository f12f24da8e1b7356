import type { CorpusClaim, CorpusEssay } from '../../corpus/essay.ts';
import { countWords } from '../../corpus/inflection.ts';
import type { Prose } from '../../corpus/prose.ts';
import { withFrontMatter } from './front-matter.ts';
import { beforeStop, cites, claimId, sourceId } from './names.ts';

const levels = ['well-supported', 'partly-supported', 'contested', 'weak', 'value-judgement', 'prediction'];
const kinds = ['descriptive', 'causal', 'predictive', 'normative'];
const confidences = ['low', 'medium', 'high'];

/** Of one entry of evidence after another, so that no side is as long as another: 2 for, 1 against, 3 context. */
const bearings = ['for', 'context', 'for', 'context', 'against', 'context'];

/** In words: what the project prints in the margin. */
const MARGIN = 60;

/** The note on a claim. What the corpus has no words for (the reason of the level, what each source says) is made up by `prose`. */
export function claimFile(essay: CorpusEssay, claim: CorpusClaim, prose: Prose): string {
  const index = essay.claims.indexOf(claim);
  // A tree, three claims to each; every seventh speaks against the claim above it.
  const above = index === 0 ? [] : [claimId(essay.claims[Math.floor((index - 1) / 3)]!)];
  const earlier = essay.claims.slice(0, index).reduce((count, { sources }) => count + sources.length, 0);
  const sides = claim.sources.map((_, place) => bearings[(earlier + place) % bearings.length]);
  return withFrontMatter(
    {
      statement: statementOf(claim),
      kind: kinds[index % kinds.length],
      ...(index === 0 && { role: 'thesis' }),
      ...(above.length > 0 && { [index % 7 === 6 ? 'attacks' : 'supports']: above }),
      assessment: {
        level: levels[index % levels.length],
        confidence: confidences[index % confidences.length],
        reason: `${prose.passage(30)}${sides.includes('against') ? '' : ' Against: none found.'}`,
        assessed: essay.date,
      },
      evidence: claim.sources.map((number, place) => ({
        source: sourceId(essay, number),
        bearing: sides[place],
        note: prose.sentence(),
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

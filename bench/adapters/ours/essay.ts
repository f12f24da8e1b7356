import type { CorpusEssay } from '../../corpus/essay.ts';
import type { Prose } from '../../corpus/prose.ts';
import { hasCrux } from './claim.ts';
import { withFrontMatter } from './front-matter.ts';
import { beforeStop, chartId, cites, claimId, incidentId } from './names.ts';
import { shorten, shortSentence } from './shorten.ts';

/** Every claim is marked, and every incident and source of the corpus has a place in the text or in a note. `prose` makes up its verdict. */
export function essayFile(essay: CorpusEssay, prose: Prose): string {
  const idle = idleOf(essay);
  const body = essay.paragraphs.flatMap((parts, index) => {
    const charts = essay.charts.filter(({ after }) => after === index);
    return [paragraphOf(essay, parts, idle), ...charts.map((chart) => `<Chart id="${chartId(essay, chart)}" />`)];
  });
  return withFrontMatter(
    {
      title: essay.title,
      summary: essay.dek,
      verdict: shortSentence(prose, 160),
      question: `${shorten(`Is it so that ${prose.clause()}`, 79)}?`,
      relation: 'own',
      editors: [{ name: 'Editors of the Essays' }],
      published: essay.date,
      rights: 'Generated; nobody has rights in it.',
    },
    body.join('\n\n'),
  );
}

/** What no claim refers to: indices of incidents, from 0, and numbers of sources, from 1. */
interface Idle {
  incidents: number[];
  sources: number[];
}

/** The end of a paragraph that ends in plain words takes what no claim speaks of. */
function paragraphOf(essay: CorpusEssay, parts: CorpusEssay['paragraphs'][number], idle: Idle): string {
  const text = parts
    .map((part) => (typeof part === 'string' ? part : claimMark(essay, part.claim, part.text)))
    .join('');
  if (!/[\w,] \w+ \w+\.$/.test(String(parts.at(-1)))) return text;
  const incident = idle.incidents.shift();
  const example = incident === undefined ? text : exampleAtEnd(essay, incident, text);
  return beforeStop(example, cites(essay, idle.sources.splice(0, 2)));
}

function idleOf(essay: CorpusEssay): Idle {
  const spoken = new Set(essay.claims.flatMap(({ incidents }) => incidents));
  const cited = new Set([...essay.claims, ...essay.incidents].flatMap(({ sources }) => sources));
  return {
    incidents: [...essay.incidents.keys()].filter((index) => !spoken.has(index)),
    sources: essay.sources.map(({ n }) => n).filter((number) => !cited.has(number)),
  };
}

function claimMark(essay: CorpusEssay, index: number, words: string): string {
  const claim = essay.claims[index]!;
  const examples = claim.incidents.reduce((text, incident) => exampleAtEnd(essay, incident, text), words);
  const marked = hasCrux(essay, claim) ? examples.replace(/ (\w+ \w+) /, ' <Crux>$1</Crux> ') : examples;
  return `<Claim id="${claimId(claim)}">${marked}</Claim>`;
}

/** Makes the last two words those that cite an incident. */
const exampleAtEnd = (essay: CorpusEssay, incident: number, text: string): string =>
  text.replace(
    /(\w+ \w+)(\.?)$/,
    (_, words: string, stop: string) =>
      `<Example incident="${incidentId(essay.incidents[incident]!)}">${words}</Example>${stop}`,
  );

import { address } from '../../model/address.ts';
import type { ParsedNote } from '../../model/read/markup/note.ts';
import { pictureElement, type Segment } from '../../model/read/markup/blocks.ts';
import type { Claim, Edition, Essay, Incident, Use } from '../../model/edition.ts';
import { compareIds } from '../../model/schema/id.ts';
import type { Source } from '../../model/schema/source.ts';
import { fromData } from '../data-address.ts';
import type { EditionData } from './edition-schema.ts';
import { plainText } from '../plain-text.ts';

/** An essay with all that belongs to it, as one object. */
export function editionData(essay: Essay, edition: Edition): EditionData {
  const { title, url, publisher, license } = edition.site;
  // Those that the essay or a note on it cites.
  const incidents = edition.incidentsInOrder([...essay.incidents, ...essay.claims.flatMap((claim) => claim.incidents)]);
  const cited = essay.charts.concat(...[...essay.claims, ...incidents].map(({ note }) => note.charts));
  const place = (path: string) => fromData(path, edition.site);
  return {
    $schema: place(address.data.schema).replace(/^\.\.\/data\//, ''),
    format: 2,
    site: { title, url, publisher, license },
    essay: {
      id: essay.id,
      address: place(address.essay(essay.id)),
      title: essay.title,
      summary: essay.summary,
      verdict: essay.verdict,
      question: essay.question,
      language: essay.language,
      relation: essay.relation,
      original: essay.original,
      authors: essay.authors,
      editors: essay.editors,
      published: essay.published,
      updated: essay.updated,
      rights: essay.rights,
      text: textOf(essay, (src) => place(edition.picture(src)?.address ?? src)),
    },
    claims: essay.claims.map((claim) => ({
      id: claim.id,
      address: place(address.claim(essay.id, claim.id)),
      number: claim.number,
      passage: claim.passage,
      words: claim.words,
      cruxes: claim.cruxes,
      statement: claim.statement,
      short: claim.short,
      kind: claim.kind,
      role: claim.role,
      supports: claim.supports,
      attacks: claim.attacks,
      assessment: claim.assessment,
      evidence: claim.evidence,
      original: claim.original,
      corrections: claim.corrections,
      incidents: claim.incidents,
      note: noteOf(claim.note),
    })),
    incidents: incidents.map(({ note, ...incident }) => ({
      ...incident,
      address: place(address.incident(incident.id)),
      note: noteOf(note),
    })),
    sources: sourcesOf(essay, incidents, edition),
    charts: edition.charts.filter(({ id }) => cited.includes(id)),
  };
}

const noteOf = ({ blocks, footnotes }: ParsedNote) =>
  [...blocks, ...footnotes.map(({ body }) => body)].map(plainText).filter(Boolean);

function textOf(
  { passages, interludes, footnotes }: Essay,
  place: (src: string) => string,
): EditionData['essay']['text'] {
  const following = Map.groupBy(interludes, ({ after }) => after);
  const between = (after: number) =>
    (following.get(after) ?? []).flatMap(({ body, heading }): EditionData['essay']['text'] => [
      ...(heading ? [{ kind: 'heading' as const, text: heading.words }] : []),
      ...body.flatMap((part) => (typeof part === 'string' ? [] : toldAlone(part, place))),
    ]);
  return [
    ...between(0),
    ...passages.flatMap(({ number, body, claims, incidents }) => [
      { kind: 'passage' as const, number, text: plainText(body), claims, incidents },
      ...picturesIn(body, place),
      ...between(number),
    ]),
    ...footnotes.map(({ mark, body }) => ({ kind: 'footnote' as const, mark, text: plainText(body) })),
  ];
}

/** The pictures in a passage, which have no words of its text. */
const picturesIn = (body: readonly Segment[], place: (path: string) => string): EditionData['essay']['text'] =>
  body.flatMap((part) => {
    if (typeof part === 'string') return [];
    return part.element === pictureElement ? toldAlone(part, place) : picturesIn(part.children, place);
  });

/** What an element says that stands between paragraphs. */
function toldAlone(
  { element, attributes, children }: Exclude<Segment, string>,
  place: (path: string) => string,
): EditionData['essay']['text'] {
  const { id = '', src = '', alt = '', credit, source } = attributes;
  if (element === 'Chart') return [{ kind: 'chart', chart: id }];
  const picture = {
    address: place(src),
    alt,
    caption: plainText(children),
    credit,
    source,
  };
  return element === 'Figure' || element === pictureElement ? [{ kind: 'picture', ...picture }] : [];
}

function sourcesOf(essay: Essay, incidents: readonly Incident[], edition: Edition): EditionData['sources'] {
  const uses: UseOfEssay[] = [
    { kind: 'essay', essay },
    ...essay.claims.map((claim: Claim) => ({ kind: 'claim' as const, claim })),
    ...incidents.map((incident) => ({ kind: 'incident' as const, incident })),
  ];
  const used = new Map<Source, string[]>();
  for (const use of uses) {
    for (const source of edition.sourcesIn(use)) used.set(source, [...(used.get(source) ?? []), nameOf(use)]);
  }
  return [...used].sort(([a], [b]) => compareIds(a, b)).map(([source, places]) => ({ ...source, used: places }));
}

/** A place that belongs to an essay. */
type UseOfEssay = Exclude<Use, { kind: 'page' }>;

const nameOf = (use: UseOfEssay) =>
  use.kind === 'essay' ? 'essay' : use.kind === 'claim' ? `claim/${use.claim.id}` : `incident/${use.incident.id}`;

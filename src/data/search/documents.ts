import { address } from '../../model/address.ts';
import type { Claim, Edition, Essay, Incident, SitePage } from '../../model/edition.ts';
import { arguing } from '../../model/join/people.ts';
import { joinTexts } from '../../model/join-texts.ts';
import { languageOf } from '../../model/language.ts';
import { sortedName } from '../../model/schema/csl.ts';
import { cslWords } from '../../model/schema/csl-text.ts';
import type { ParsedNote } from '../../model/read/markup/note.ts';
import type { Site } from '../../model/schema/site.ts';
import type { Source } from '../../model/schema/source.ts';
import { placesOfSources } from '../../model/source-pages.ts';
import { wordsFor, type Words } from '../../words/words.ts';
import { plainText } from '../plain-text.ts';
import type { SearchDocument, SearchKind } from './search-document.ts';

/** What can be found, by kind: claims and incidents with their notes, each paragraph of an essay, every source in use, pages of the site's own. */
export function searchDocuments(edition: Edition): Record<SearchKind, SearchDocument[]> {
  const { site } = edition;
  const { language } = site;
  const words = wordsFor(language);
  const places = placesOfSources(edition);
  return {
    incident: edition.incidents.map((incident) => incidentDocument(incident, site, words)),
    claim: edition.essays.flatMap((essay) => essay.claims.map((claim) => claimDocument(claim, edition, words))),
    essay: edition.essays.flatMap((essay) => essayDocuments(essay, language, words)),
    source: edition.sources
      .filter(({ id }) => edition.usesOf(id).length > 0)
      .map((source) => sourceDocument(source, places.get(source.id) ?? address.source(source.id), language, words)),
    page: [...(edition.method ? [edition.method] : []), ...edition.pages].map((page) => pageDocument(page, language)),
  };
}

const wordsOf = ({ blocks, footnotes }: ParsedNote) => [...blocks, ...footnotes.map(({ body }) => body)].map(plainText);
const fromRoot = (path: string) => path.slice(1);
const lines = (...parts: readonly (string | undefined)[]) => joinTexts(parts, '\n');

/** Languages are written only where they are not the site's, and nothing is written at the end of a document. */
function spoken(title: string, text: string, site: string): [] | [string] | [string, string] {
  const [ofTitle, ofText] = [title, text].map((language) => (language === site ? '' : language)) as [string, string];
  if (ofText) return [ofTitle, ofText];
  return ofTitle ? [ofTitle] : [];
}

const pageDocument = ({ id, title, summary, note, language: own }: SitePage, language: string): SearchDocument => [
  fromRoot(address.page(id)),
  title,
  '',
  lines(summary, ...wordsOf(note)),
  ...spoken(own, own, language),
];

function incidentDocument(incident: Incident, site: Site, { search, terms, date: tell }: Words): SearchDocument {
  const { id, title, short, summary, date, place, parties, outcome, note, timeline, figures, record } = incident;
  const language = languageOf(incident, site);
  return [
    fromRoot(address.incident(id)),
    title,
    joinTexts([tell(date), place?.name], ' · '),
    lines(
      summary,
      ...wordsOf(note),
      ...timeline.map(({ text }) => text),
      ...figures.map(({ label, says }) => `${label}${terms.colon}${says}`),
      ...record.flatMap(({ essay, text }) => [essay, text]),
      outcome,
      short,
      search.found.parties(joinTexts(parties, terms.semicolon)),
    ),
    ...spoken(language, language, site.language),
  ];
}

function claimDocument(claim: Claim, edition: Edition, { claim: words, search }: Words): SearchDocument {
  const essay = edition.essay(claim.essay);
  return [
    fromRoot(address.claim(essay.id, claim.id)),
    claim.statement,
    edition.essays.length > 1 ? search.found.claimOf(claim.number, essay.title) : words.name(claim.number),
    lines(
      claim.words,
      claim.assessment.verdict,
      claim.assessment.reason,
      ...wordsOf(claim.note),
      ...claim.evidence.map(({ note }) => note),
      ...claim.corrections.map(({ text }) => text),
      claim.short,
    ),
    ...spoken(essay.language, essay.language, edition.site.language),
  ];
}

/** The essay itself, then its paragraphs: those have no title, or each would be found by the title of the essay. */
function essayDocuments(essay: Essay, language: string, { search, terms }: Words): SearchDocument[] {
  const { id, title, summary, verdict, question, original, passages, footnotes } = essay;
  const languages = spoken(essay.language, essay.language, language);
  const place = fromRoot(address.essay(id));
  return [
    [
      place,
      title,
      joinTexts(
        arguing(essay).map(({ name }) => name),
        terms.comma,
      ),
      lines(
        summary,
        verdict,
        question,
        original &&
          joinTexts([original.title, ...original.authors.map(({ name }) => name), original.publisher], terms.comma),
      ),
      ...languages,
    ],
    ...footnotes.map(({ mark, body }): SearchDocument => [
      `${place}#footnote-${mark}`,
      '',
      search.found.footnote(title, mark),
      plainText(body),
      ...languages,
    ]),
    ...passages.map(({ number, body }): SearchDocument => [
      `${place}#p${number}`,
      '',
      search.found.paragraph(title, number),
      plainText(body),
      ...languages,
    ]),
  ];
}

function sourceDocument(
  source: Source,
  place: string,
  language: string,
  { terms, date: tell, isolate }: Words,
): SearchDocument {
  const { title, author, publisher, issued, custom } = source;
  // A label is text alone, so signs keep names that run the other way from moving what stands around them.
  const name = (text: string) => (isolate(text) ? `\u2068${text}\u2069` : text);
  const authors = author.map((one) => name(sortedName(one)));
  const outlets = [cslWords(source['container-title'] ?? ''), publisher ?? ''].map(name);
  const where = joinTexts([...outlets, issued && tell(issued)], terms.comma);
  return [
    fromRoot(place),
    cslWords(title),
    joinTexts([joinTexts(authors, terms.semicolon), where], ' · '),
    custom.about ?? '',
    ...spoken(custom.translated ? language : source.language, language, language),
  ];
}

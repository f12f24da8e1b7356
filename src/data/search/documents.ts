import { address } from '../../model/address.ts';
import { dateLabel } from '../../model/date.ts';
import type { Claim, Edition, Essay, Incident } from '../../model/edition.ts';
import { arguing } from '../../model/join/people.ts';
import { joinTexts } from '../../model/join-texts.ts';
import { sortedName } from '../../model/schema/csl.ts';
import { cslWords } from '../../model/schema/csl-text.ts';
import type { ParsedNote } from '../../model/read/markup/note.ts';
import type { Source } from '../../model/schema/source.ts';
import { placesOfSources } from '../../model/source-pages.ts';
import { plainText } from '../plain-text.ts';
import type { SearchDocument, SearchKind } from './search-document.ts';

/** What can be found, by kind: claims and incidents with their notes, each paragraph of an essay, every source in use. */
export function searchDocuments(edition: Edition): Record<SearchKind, SearchDocument[]> {
  const { language } = edition.site;
  const places = placesOfSources(edition);
  return {
    incident: edition.incidents.map((incident) => incidentDocument(incident, language)),
    claim: edition.essays.flatMap((essay) => essay.claims.map((claim) => claimDocument(claim, edition, language))),
    essay: edition.essays.flatMap((essay) => essayDocuments(essay, language)),
    source: edition.sources
      .filter(({ id }) => edition.usesOf(id).length > 0)
      .map((source) => sourceDocument(source, language, places.get(source.id) ?? address.source(source.id))),
  };
}

const wordsOf = ({ blocks, footnotes }: ParsedNote) => [...blocks, ...footnotes.map(({ body }) => body)].map(plainText);
const fromRoot = (path: string) => path.slice(1);
const lines = (...parts: readonly (string | undefined)[]) => joinTexts(parts, '\n');
const sentence = (parts: readonly (string | undefined)[]) => joinTexts(parts, ', ');

/** Languages are written only where they are not the site's, and nothing is written at the end of a document. */
function spoken(title: string, text: string, site: string): [] | [string] | [string, string] {
  const [ofTitle, ofText] = [title, text].map((language) => (language === site ? '' : language)) as [string, string];
  if (ofText) return [ofTitle, ofText];
  return ofTitle ? [ofTitle] : [];
}

function incidentDocument(incident: Incident, language: string): SearchDocument {
  const { id, title, short, summary, date, place, parties, outcome, note, timeline, figures, record } = incident;
  return [
    fromRoot(address.incident(id)),
    title,
    joinTexts([dateLabel(date, language), place?.name], ' · '),
    lines(
      summary,
      ...wordsOf(note),
      ...timeline.map(({ text }) => text),
      ...figures.map(({ label, says }) => `${label}: ${says}`),
      ...record.flatMap(({ essay, text }) => [essay, text]),
      outcome,
      short,
      `Parties: ${joinTexts(parties, '; ')}`,
    ),
  ];
}

function claimDocument(claim: Claim, edition: Edition, language: string): SearchDocument {
  const essay = edition.essay(claim.essay);
  return [
    fromRoot(address.claim(essay.id, claim.id)),
    claim.statement,
    `Claim ${claim.number}${edition.essays.length > 1 ? ` of ${essay.title}` : ''}`,
    lines(
      claim.words,
      claim.assessment.verdict,
      claim.assessment.reason,
      ...wordsOf(claim.note),
      ...claim.evidence.map(({ note }) => note),
      ...claim.corrections.map(({ text }) => text),
      claim.short,
    ),
    ...spoken(essay.language, essay.language, language),
  ];
}

/** The essay itself, then its paragraphs: those have no title, or each would be found by the title of the essay. */
function essayDocuments(essay: Essay, language: string): SearchDocument[] {
  const { id, title, summary, verdict, question, original, passages, footnotes } = essay;
  const languages = spoken(essay.language, essay.language, language);
  const place = fromRoot(address.essay(id));
  return [
    [
      place,
      title,
      sentence(arguing(essay).map(({ name }) => name)),
      lines(
        summary,
        verdict,
        question,
        original && sentence([original.title, ...original.authors.map(({ name }) => name), original.publisher]),
      ),
      ...languages,
    ],
    ...footnotes.map(({ mark, body }): SearchDocument => [
      `${place}#footnote-${mark}`,
      '',
      `${title}, footnote ${mark}`,
      plainText(body),
      ...languages,
    ]),
    ...passages.map(({ number, body }): SearchDocument => [
      `${place}#p${number}`,
      '',
      `${title}, paragraph ${number}`,
      plainText(body),
      ...languages,
    ]),
  ];
}

function sourceDocument(source: Source, language: string, place: string): SearchDocument {
  const { title, author, publisher, issued, custom } = source;
  const where = sentence([cslWords(source['container-title'] ?? ''), publisher, issued && dateLabel(issued, language)]);
  return [
    fromRoot(place),
    cslWords(title),
    joinTexts([joinTexts(author.map(sortedName), '; '), where], ' · '),
    custom.about ?? '',
    ...spoken(custom.translated ? language : source.language, language, language),
  ];
}

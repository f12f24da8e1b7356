import { address } from '../model/address.ts';
import { readDate } from '../model/edtf.ts';
import { countEvidence, type Edition, type Essay, type Incident } from '../model/edition.ts';
import type { Source } from '../model/source.ts';
import { toCsv } from './csv.ts';
import { fromData } from './data-address.ts';

/** Ids and names in one field. */
const list = (items: readonly string[]) => items.join('; ');

/** First and last day that a date may mean; an end that is open is empty. */
function days(date: string | undefined) {
  const read = date === undefined ? {} : readDate(date);
  return 'rule' in read ? {} : read;
}

const claimColumns = [
  'essay', 'number', 'id', 'statement', 'words', 'kind', 'role', 'level', 'confidence', 'reason', 'assessed',
  'evidence_for', 'evidence_against', 'supports', 'attacks', 'incidents', 'corrections', 'address',
] as const; // prettier-ignore

/** The claims of an essay in reading order. */
export const claimsToCsv = (essay: Essay, { site }: Edition): string =>
  toCsv(
    claimColumns,
    essay.claims.map((claim) => {
      const evidence = countEvidence(claim);
      return {
        essay: essay.id,
        number: claim.number,
        id: claim.id,
        statement: claim.statement,
        words: claim.words,
        kind: claim.kind,
        role: claim.role,
        level: claim.assessment.level,
        confidence: claim.assessment.confidence,
        reason: claim.assessment.reason,
        assessed: claim.assessment.assessed,
        evidence_for: evidence.for,
        evidence_against: evidence.against,
        supports: list(claim.supports),
        attacks: list(claim.attacks),
        incidents: list(claim.incidents),
        corrections: claim.corrections.length,
        address: fromData(address.claim(essay.id, claim.id), site),
      };
    }),
  );

const evidenceColumns = ['essay', 'claim', 'source', 'bearing', 'note', 'locator'] as const;

/** What bears on the claims of an essay, one item of evidence a row. */
export const evidenceToCsv = (essay: Essay): string =>
  toCsv(
    evidenceColumns,
    essay.claims.flatMap((claim) =>
      claim.evidence.map(({ source, bearing, note, locator }) => ({
        essay: essay.id,
        claim: claim.id,
        source,
        bearing,
        note,
        locator,
      })),
    ),
  );

const incidentColumns = [
  'id', 'title', 'summary', 'date', 'date_from', 'date_to', 'place', 'country', 'latitude', 'longitude', 'precision',
  'parties', 'outcome', 'essays', 'claims', 'address',
] as const; // prettier-ignore

/** Incidents in time order: all, or some. */
export const incidentsToCsv = (edition: Edition, incidents: readonly Incident[] = edition.incidents): string =>
  toCsv(
    incidentColumns,
    incidents.map(({ id, title, summary, date, place, parties, outcome }) => {
      const { first, last } = days(date);
      return {
        id,
        title,
        summary,
        date,
        date_from: first,
        date_to: last,
        place: place?.name,
        country: place?.country,
        latitude: place?.lat,
        longitude: place?.lon,
        precision: place?.precision,
        parties: list(parties),
        outcome,
        essays: list(edition.essaysCiting(id).map((essay) => essay.id)),
        claims: list(edition.claimsCiting(id).map((claim) => `${claim.essay}/${claim.id}`)),
        address: fromData(address.incident(id), edition.site),
      };
    }),
  );

const sourceColumns = [
  'id', 'type', 'title', 'authors', 'container_title', 'publisher', 'volume', 'issue', 'page', 'issued', 'accessed',
  'url', 'language', 'archived', 'read', 'about', 'stance', 'via', 'untitled', 'translated', 'used_in', 'address',
] as const; // prettier-ignore

/** The sources given, each with where it is used. */
export const sourcesToCsv = (sources: readonly Source[], edition: Edition): string =>
  toCsv(
    sourceColumns,
    sources.map(({ id, type, title, author, custom, ...source }) => ({
      id,
      type,
      title,
      authors: list(author.map(fullName)),
      container_title: source['container-title'],
      publisher: source.publisher,
      volume: source.volume,
      issue: source.issue,
      page: source.page,
      issued: source.issued,
      accessed: source.accessed,
      url: source.URL,
      language: source.language,
      archived: custom.archived,
      read: custom.read,
      about: custom.about,
      stance: custom.stance,
      via: custom.via,
      untitled: custom.untitled === true,
      translated: custom.translated === true,
      used_in: list(
        edition
          .usesOf(id)
          .map((use) =>
            use.kind === 'essay'
              ? `essay ${use.essay.id}`
              : use.kind === 'claim'
                ? `claim ${use.claim.essay}/${use.claim.id}`
                : `incident ${use.incident.id}`,
          ),
      ),
      address: fromData(address.source(id), edition.site),
    })),
  );

/** `Dostoevsky, Fyodor`; `van den Berg, Jan`; a body's name as it is. */
const fullName = (name: Source['author'][number]): string =>
  'literal' in name
    ? name.literal
    : [[name['non-dropping-particle'], name.family].filter(Boolean).join(' '), name.given].filter(Boolean).join(', ');

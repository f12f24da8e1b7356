import { address } from '../../model/address.ts';
import { countEvidence } from '../../model/join/counts.ts';
import type { Claim, Edition, Essay, Incident, Use } from '../../model/edition.ts';
import { dateOf } from '../../model/date/edtf.ts';
import { joinTexts } from '../../model/join-texts.ts';
import { sortedName } from '../../model/schema/csl.ts';
import { cslWords } from '../../model/schema/csl-text.ts';
import type { Source } from '../../model/schema/source.ts';
import { placesOfSources } from '../../model/source-pages.ts';
import { weighing } from '../../model/terms.ts';
import { toCsv } from './csv.ts';
import { fromData } from '../data-address.ts';

/** Ids and names in one field. */
const list = (items: readonly string[]) => joinTexts(items, '; ');

/** The claims of an essay in reading order. */
export const claimsToCsv = (essay: Essay, { site }: Edition): string =>
  toCsv<Claim>(
    {
      essay: () => essay.id,
      number: ({ number }) => number,
      id: ({ id }) => id,
      statement: ({ statement }) => statement,
      words: ({ words }) => words,
      kind: ({ kind }) => kind,
      role: ({ role }) => role,
      level: ({ assessment }) => assessment.level,
      confidence: ({ assessment }) => assessment.confidence,
      reason: ({ assessment }) => assessment.reason,
      assessed: ({ assessment }) => assessment.assessed,
      ...Object.fromEntries(
        weighing.map((bearing) => [`evidence_${bearing}`, (claim: Claim) => countEvidence(claim)[bearing]]),
      ),
      supports: ({ supports }) => list(supports),
      attacks: ({ attacks }) => list(attacks),
      incidents: ({ incidents }) => list(incidents),
      corrections: ({ corrections }) => corrections.length,
      address: ({ id }) => fromData(address.claim(essay.id, id), site),
      short: ({ short }) => short,
      verdict: ({ assessment }) => assessment.verdict,
      against: ({ assessment }) => assessment.against,
      cruxes: ({ cruxes }) => list(cruxes),
    },
    essay.claims,
  );

/** What bears on the claims of an essay, one item of evidence a row. */
export const evidenceToCsv = (essay: Essay): string =>
  toCsv(
    {
      essay: () => essay.id,
      claim: ({ claim }) => claim,
      source: ({ source }) => source,
      bearing: ({ bearing }) => bearing,
      note: ({ note }) => note,
      locator: ({ locator }) => locator,
      strongest: ({ strongest }) => strongest === true,
    },
    essay.claims.flatMap(({ id, evidence }) => evidence.map((item) => ({ claim: id, ...item }))),
  );

/** Incidents in time order: all, or some. */
export const incidentsToCsv = (edition: Edition, incidents: readonly Incident[] = edition.incidents): string =>
  toCsv(
    {
      id: ({ id }) => id,
      title: ({ title }) => title,
      summary: ({ summary }) => summary,
      date: ({ date }) => date,
      date_from: ({ date }) => dateOf(date).first,
      date_to: ({ date }) => dateOf(date).last,
      place: ({ place }) => place?.name,
      country: ({ place }) => place?.country,
      latitude: ({ place }) => place?.lat,
      longitude: ({ place }) => place?.lon,
      precision: ({ place }) => place?.precision,
      parties: ({ parties }) => list(parties),
      outcome: ({ outcome }) => outcome,
      essays: ({ id }) => list(edition.essaysCiting(id).map((essay) => essay.id)),
      claims: ({ id }) => list(edition.claimsCiting(id).map((claim) => `${claim.essay}/${claim.id}`)),
      address: ({ id }) => fromData(address.incident(id), edition.site),
    },
    incidents,
  );

/** The sources given, each with where it is used. */
export const sourcesToCsv = (sources: readonly Source[], edition: Edition): string =>
  toCsv(
    {
      id: ({ id }) => id,
      type: ({ type }) => type,
      title: ({ title }) => cslWords(title),
      authors: ({ author }) => list(author.map(sortedName)),
      container_title: (source) => cslWords(source['container-title'] ?? ''),
      publisher: ({ publisher }) => publisher,
      volume: ({ volume }) => volume,
      issue: ({ issue }) => issue,
      page: ({ page }) => page,
      issued: ({ issued }) => issued,
      accessed: ({ accessed }) => accessed,
      url: ({ URL }) => URL,
      language: ({ language }) => language,
      archived: ({ custom }) => custom.archived,
      read: ({ custom }) => custom.read,
      about: ({ custom }) => custom.about,
      stance: ({ custom }) => custom.stance,
      via: ({ custom }) => custom.via,
      untitled: ({ custom }) => custom.untitled === true,
      translated: ({ custom }) => custom.translated === true,
      used_in: ({ id }) => list(edition.usesOf(id).map(nameOf)),
      address: ({ id }) => fromData(placesOfSources(edition).get(id) ?? address.source(id), edition.site),
    },
    sources,
  );

const nameOf = (use: Use) =>
  use.kind === 'essay'
    ? `essay ${use.essay.id}`
    : use.kind === 'claim'
      ? `claim ${use.claim.essay}/${use.claim.id}`
      : use.kind === 'incident'
        ? `incident ${use.incident.id}`
        : `page ${use.page.id}`;

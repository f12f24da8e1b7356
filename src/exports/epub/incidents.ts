import { address } from '../../model/address.ts';
import { dateLabel } from '../../model/date.ts';
import type { Incident } from '../../model/edition.ts';
import { joinTexts } from '../../model/join-texts.ts';
import { findings } from '../../model/terms.ts';
import type { Book, Linked } from './book.ts';
import { backMatter } from './document.ts';
import { cites, link } from './links.ts';
import { xml, type Markup } from '../../data/markup.ts';
import { writeBody } from './prose.ts';

/** Every incident with its dossier, in time order. */
export function incidentsChapter(book: Book): Markup {
  const { essay, incidents } = book.volume;
  return backMatter(
    essay.language,
    'Incidents',
    'chapter',
    incidents.map((incident) => dossier(book, incident)),
  );
}

function dossier(book: Book, incident: Incident): Markup {
  const { id, title, summary, note } = incident;
  return xml`<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title}</h2>
<p class="standfirst">${summary}</p>
${facts(book, incident)}${writeBody(book, id, note.blocks)}${timeline(book, incident)}${figures(book, incident)}${record(book, incident)}${cited(book, incident)}</section>
`;
}

export function facts({ edition }: Linked, { date, place, parties, outcome }: Incident): Markup {
  const { language } = edition.site;
  const country = place && new Intl.DisplayNames(language, { type: 'region' }).of(place.country);
  return xml`<dl>
<dt>When</dt><dd>${dateLabel(date, language)}</dd>
${place && xml`<dt>Where</dt><dd>${place.name}, ${country}</dd>\n`}<dt>Who</dt><dd>${joinTexts(parties, '; ')}</dd>
<dt>Outcome</dt><dd>${outcome}</dd>
</dl>
`;
}

export const timeline = (book: Linked, incident: Incident): Markup => xml`<h3>Timeline</h3>
<ul>
${incident.timeline.map(
  ({ date, text, sources }) =>
    xml`<li><b>${dateLabel(date, book.edition.site.language)}</b> ${text}${cites(book, sources)}</li>\n`,
)}</ul>
`;

export function figures(book: Linked, incident: Incident): Markup {
  const number = new Intl.NumberFormat(book.edition.site.language);
  if (incident.figures.length === 0) return xml``;
  return xml`<h3>Disputed figures</h3>
<ul>
${incident.figures.map(({ label, low, high, unit, says, sources }) => {
  const amount = low === high ? number.format(low) : `${number.format(low)}–${number.format(high)}`;
  return xml`<li>${label}: <b>${amount}</b> ${unit}. ${says}${cites(book, sources)}</li>\n`;
})}</ul>
`;
}

export function record(book: Linked, incident: Incident): Markup {
  if (incident.record.length === 0) return xml``;
  return xml`<h3>The essay against the record</h3>
<ul>
${incident.record.map(
  ({ finding, essay, text, sources }) =>
    xml`<li><p><b>${findings[finding].name}.</b> The essay: ${essay}</p><p>The record: ${text}${cites(book, sources)}</p></li>\n`,
)}</ul>
`;
}

function cited(book: Book, { id }: Incident): Markup {
  const { essay } = book.volume;
  const passages = essay.passages.filter(({ incidents }) => incidents.includes(id));
  const claims = essay.claims.filter(({ incidents }) => incidents.includes(id));
  if (passages.length + claims.length === 0) return xml``;
  return xml`<h3>Where it is cited</h3>
<ul>
${passages.map(({ number }) => xml`<li>${link(book, `${address.essay(essay.id)}#p${number}`, `In the text, paragraph ${number}`)}</li>\n`)}${claims.map(
    (claim) =>
      xml`<li>${link(book, address.claim(essay.id, claim.id), `Claim ${claim.number}: ${claim.statement}`)}</li>\n`,
  )}</ul>
`;
}

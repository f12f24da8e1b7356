import { address } from '../../model/address.ts';
import { tellEvidence } from '../../model/join/counts.ts';
import { dateLabel } from '../../model/date.ts';
import type { Claim, Essay } from '../../model/edition.ts';
import { bearings, keysOf, kinds, levels, roles, type Bearing } from '../../model/terms.ts';
import { fragmentLink } from '../../data/annotations/text-fragment.ts';
import type { Book, Linked } from './book.ts';
import { backMatter } from './document.ts';
import { cite, link } from './links.ts';
import { xml, type Markup } from '../../data/markup.ts';
import { writeBody } from './prose.ts';

/** Every note in full, with all of its evidence. */
export function notesChapter(book: Book): Markup {
  const { essay } = book.volume;
  return backMatter(
    essay.language,
    'Notes',
    'chapter',
    essay.claims.map((claim) => note(book, claim)),
  );
}

function note(book: Book, claim: Claim): Markup {
  const { id, number, statement, kind, role, assessment, essay, incidents, corrections } = claim;
  const { language } = book.volume.essay;
  return xml`<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${number} ${statement}</h2>
<p class="facts">${kinds[kind].name}${role && ` · ${roles[role].name}`} · ${link(book, address.passage(essay, id), 'in the text')}</p>
<p><b>${levels[assessment.level].name}</b> · ${tellEvidence(claim)} · ${assessment.confidence} confidence</p>
<p>${assessment.reason}</p>
<p class="facts">Assessed ${dateLabel(assessment.assessed, language)}</p>
${writeBody(book, id, claim.note.blocks)}${evidence(book, claim)}${argument(book, claim)}${list(
    'Incidents',
    incidents.map((one) => link(book, address.incident(one), book.edition.incident(one).title)),
  )}${inOriginal(book.volume.essay, claim)}${list(
    'Corrections',
    corrections.map(({ date, text }) => xml`${dateLabel(date, language)}: ${text}`),
  )}</section>
`;
}

export function evidence(book: Linked, { evidence }: Claim): Markup[] {
  const titles = {
    for: 'Evidence for',
    against: 'Evidence against, or qualifying',
    context: 'Context',
  } satisfies Record<Bearing, string>;
  return keysOf(bearings).map((bearing) =>
    list(
      titles[bearing],
      evidence
        .filter((item) => item.bearing === bearing)
        .map(({ source, note, locator }) => {
          const { stance, read } = book.edition.source(source).custom;
          const remarks = [stance, !read && 'not read by an editor'].filter(Boolean).join('; ');
          return xml`${note} ${cite(book, source, locator)}${remarks !== '' && ` (${remarks})`}`;
        }),
    ),
  );
}

export function argument(book: Linked, claim: Claim): Markup[] {
  const reasons = book.edition.reasons(claim);
  const named = (ids: readonly string[]) => ids.map((id) => book.edition.claim(claim.essay, id));
  const claims = (list: readonly Claim[]) =>
    list.map(({ essay, id, number, statement }) => link(book, address.claim(essay, id), `${number} ${statement}`));
  return [
    list('It is a reason for', claims(named(claim.supports))),
    list('It is a reason against', claims(named(claim.attacks))),
    list('Reasons that the essay gives for it', claims(reasons.for)),
    list('What the essay sets against it', claims(reasons.against)),
  ];
}

export function inOriginal({ original }: Essay, { original: place }: Claim): Markup {
  if (!place || !original) return xml``;
  return xml`<h3>In the original</h3>
<p>Paragraph ${place.paragraph} of <cite>${original.title}</cite>, ${original.publisher}, <a href="${fragmentLink(original.url, place.from, place.to)}">from “${place.from} …” to “… ${place.to}”</a>.</p>
`;
}

export const list = (title: string, items: readonly Markup[]): Markup =>
  items.length === 0
    ? xml``
    : xml`<h3>${title}</h3>
<ul>
${items.map((item) => xml`<li>${item}</li>\n`)}</ul>
`;

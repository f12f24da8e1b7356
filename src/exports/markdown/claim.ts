import { address } from '../../model/address.ts';
import { tellEvidence } from '../../model/counts.ts';
import { dateLabel } from '../../model/date.ts';
import type { Claim, Edition } from '../../model/edition.ts';
import { historyOf } from '../../model/register/history.ts';
import { kinds, levels, roles } from '../../model/terms.ts';
import { link } from '../epub/links.ts';
import { xml } from '../epub/markup.ts';
import { argument, evidence, inOriginal, list } from '../epub/notes.ts';
import { toMarkdown } from './to-markdown.ts';
import { sourceList, twinOf, writeBlocks } from './twin.ts';
import type { References } from '../reference.ts';

/** All that a claim's page says. */
export function claimToMarkdown(claim: Claim, edition: Edition, references: References): string {
  const { id, number, statement, kind, role, assessment, incidents, corrections, note, words } = claim;
  const essay = edition.essay(claim.essay);
  const twin = twinOf(address.claim(essay.id, id), edition, references);
  return toMarkdown(xml`<h2>${statement}</h2>
<p>Claim ${number} of ${link(twin, address.essay(essay.id), essay.title)} · ${kinds[kind].name}${role && ` · ${roles[role].name}`}</p>
<p><b>${levels[assessment.level].name}</b> · ${tellEvidence(claim)} · ${assessment.confidence} confidence · assessed ${dateLabel(assessment.assessed, essay.language)}</p>
<p>${assessment.reason}</p>
<h3>In the essay</h3>
<blockquote><p>${words}</p></blockquote>
<h3>Note</h3>
${writeBlocks(twin, note.blocks)}${evidence(twin, claim)}${argument(twin, claim)}${list(
    'Incidents',
    incidents.map((one) => link(twin, address.incident(one), edition.incident(one).title)),
  )}${inOriginal(essay, claim)}${list(
    'Corrections',
    corrections.map(({ date, text }) => xml`${dateLabel(date, essay.language)}: ${text}`),
  )}${list(
    'History',
    historyOf(edition.register, claim).map(
      ({ number: revision, date, why, since, words: was, statement: stated, level }) =>
        xml`Revision ${revision}, ${dateLabel(date, essay.language)}: ${why}${since.length > 0 && ` It said: “${was}” (${stated} ${levels[level].name}.)`}`,
    ),
  )}${sourceList(twin, edition.sourcesIn({ kind: 'claim', claim }))}`);
}

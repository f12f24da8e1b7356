import { address } from '../../model/address.ts';
import type { Edition, Incident } from '../../model/edition.ts';
import { facts, figures, record, timeline } from '../epub/incidents.ts';
import { link } from '../epub/links.ts';
import { xml } from '../epub/markup.ts';
import { list } from '../epub/notes.ts';
import { toMarkdown } from './to-markdown.ts';
import { sourceList, twinOf, writeBlocks } from './twin.ts';
import type { References } from '../reference.ts';

/** All that an incident's page says. */
export function incidentToMarkdown(incident: Incident, edition: Edition, references: References): string {
  const { id, title, summary, note } = incident;
  const twin = twinOf(address.incident(id), edition, references);
  return toMarkdown(xml`<h2>${title}</h2>
<p>${summary}</p>
${facts(twin, incident)}${writeBlocks(twin, note.blocks)}${timeline(twin, incident)}${figures(twin, incident)}${record(twin, incident)}${list(
    'Where it is cited',
    [
      ...edition.essaysCiting(id).map((essay) => link(twin, address.essay(essay.id), essay.title)),
      ...edition
        .claimsCiting(id)
        .map((claim) => link(twin, address.claim(claim.essay, claim.id), `Claim ${claim.number}: ${claim.statement}`)),
    ],
  )}${sourceList(twin, edition.sourcesIn({ kind: 'incident', incident }))}`);
}

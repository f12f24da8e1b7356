import { address } from '../../model/address.ts';
import { tellEvidence } from '../../model/counts.ts';
import type { Segment } from '../../model/read/markup/blocks.ts';
import type { Claim, Edition, Essay } from '../../model/edition.ts';
import { levels } from '../../model/terms.ts';
import { byline } from '../epub/essay.ts';
import { link } from '../epub/links.ts';
import { xml, type Markup } from '../epub/markup.ts';
import type { Elements } from '../epub/prose.ts';
import { toMarkdown } from './to-markdown.ts';
import { elementsOf, sourceList, twinOf, writeBlocks, type Twin } from './twin.ts';
import type { References } from '../reference.ts';

/** The text, after each claim a link to its note; then the claims with how they stand. */
export function essayToMarkdown(essay: Essay, edition: Edition, references: References): string {
  const twin = twinOf(address.essay(essay.id), edition, references);
  const elements = withClaims(twin, essay);
  const between = (after: number) =>
    writeBlocks(
      twin,
      essay.interludes.filter((one) => one.after === after).map(({ body }) => body),
    );
  return toMarkdown(xml`<h2>${essay.title}</h2>
<p>${essay.summary}</p>
${byline(essay, edition)}
${between(0)}${essay.passages.map(({ number, body }) => [...writeBlocks(twin, [body], elements), ...between(number)])}
<h3>Claims</h3>
<ol>
${essay.claims.map((claim) => xml`<li>${standing(twin, claim)}</li>\n`)}</ol>
<p>${essay.rights}</p>
${sourceList(twin, edition.sourcesIn({ kind: 'essay', essay }))}`);
}

function standing(twin: Twin, claim: Claim): Markup {
  const { level, reason } = claim.assessment;
  return xml`${link(twin, address.claim(claim.essay, claim.id), claim.statement)} <b>${levels[level].name}</b>, ${tellEvidence(claim)}. ${reason}`;
}

/** A claim's number stands after its last words. */
function withClaims(twin: Twin, { id: essay, passages }: Essay): Elements {
  const left = new Map<string, number>();
  const count = (segment: Segment) => {
    if (typeof segment === 'string') return;
    const { id } = segment.attributes;
    if (segment.element === 'Claim' && id !== undefined) left.set(id, (left.get(id) ?? 0) + 1);
    segment.children.forEach(count);
  };
  for (const { body } of passages) body.forEach(count);
  return {
    ...elementsOf(twin),
    Claim: ({ id = '' }, words) => {
      left.set(id, (left.get(id) ?? 0) - 1);
      if (left.get(id)) return words;
      return xml`${words} (${link(twin, address.claim(essay, id), `claim ${twin.edition.claim(essay, id).number}`)})`;
    },
  };
}

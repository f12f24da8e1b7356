import { describe, expect, test } from 'vitest';
import { entries, readEdition } from '../../content.ts';
import { byAttribute, byTag, closest, hasClass, hrefs, rawText, textOf } from '../../dom.ts';
import { listFiles, readPage } from '../../site.ts';
import { countsOf, levelWords } from '../../words.ts';

const cards = entries.claims.map((claim) => ({ claim, ...readPage(`embeds/${claim.essay}/${claim.id}.html`) }));

test('every claim has a card under each of its names, withdrawn ones too, and there is no card besides', () => {
  const files = listFiles().filter((file) => file.startsWith('embeds/'));
  const claims = entries.claims.map(({ essay, id }) => `${essay}/${id}`);
  const former = entries.former.flatMap((path) => path.match(/^claims\/(.+)/)?.[1] ?? []);

  expect(files).toEqual([...claims, ...former].map((name) => `embeds/${name}.html`).sort());
});

test('a card says how its claim is called, its level, what was found, and where it stands in which essay', () => {
  const { essay } = readEdition();

  expect(cards.map(({ document }) => byTag(document, 'h1', 'p').map(textOf))).toEqual(
    cards.map(({ claim }) => {
      const { short, statement, assessment } = claim;
      const { title, claims } = essay(claim.essay);
      const number = claims.findIndex(({ id }) => id === claim.id) + 1;
      const counts = (claim.evidence ?? []).length > 0 ? `The evidence: ${countsOf(claim)}` : 'The reason';
      return [
        `${levelWords[assessment.level]} ${readEdition().site.title}`,
        short ?? statement,
        ...(assessment.verdict === undefined ? [] : [assessment.verdict]),
        `Claim ${number} of ${claims.length} in ${title}`,
        counts,
      ];
    }),
  );
});

describe.each(cards)('the card of $claim.essay/$claim.id', ({ claim, html, document }) => {
  test('weighs 6 kB at most', () => {
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(6000);
  });

  test('runs no script, asks for nothing, and is found by no search engine', () => {
    const asking = byTag(document, 'script', 'img', 'iframe', 'object', 'source').map(({ name }) => name);
    const linked = byTag(document, 'link').map(({ attribs }) => `${attribs['rel']} ${attribs['href']}`);

    expect(asking).toEqual([]);
    expect(linked.filter((link) => !link.startsWith('canonical https://'))).toEqual(['icon data:,']);
    expect(byTag(document, 'style').map(rawText).join('')).not.toMatch(/url\(|@import|@font-face/);
    expect(byAttribute(document, 'name', 'robots').map(({ attribs }) => attribs['content'])).toEqual(['noindex']);
  });

  test('has one link, which leads out of the frame to the claim’s page', () => {
    expect(byTag(document, 'a').map(({ attribs }) => [attribs['href'], attribs['target']])).toEqual([
      [`../../claims/${claim.essay}/${claim.id}.html`, '_blank'],
    ]);
  });

  test('is offered on the claim’s page', () => {
    const page = readPage(`claims/${claim.essay}/${claim.id}.html`).document;
    const cite = closest(byAttribute(page, 'id', 'cite')[0]!, ({ name }) => name === 'section')!;

    expect(hrefs(cite)).toContain(`../../embeds/${claim.essay}/${claim.id}.html`);
    expect(hasClass(byTag(document, 'main')[0]!, claim.assessment.level)).toBe(true);
  });
});

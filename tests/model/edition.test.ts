import { expect, test } from 'vitest';
import { countEvidence, countLevels } from '../../src/model/join/counts.ts';
import { pageOf } from '../../src/model/join/uses.ts';
import { Edition } from '../../src/model/edition.ts';
import { readProject } from '../../src/model/read/project.ts';
import { bridges } from '../fixtures/bridges.ts';
import { joinContent } from '../fixtures/join.ts';

const site = `title: Bridges
tagline: Why they fall.
language: en
publisher: { name: Bridges }
license: CC-BY-4.0
`;
const essay = (title: string, published: string, body: string, more = '') => `---
title: ${title}
summary: Why bridges fall.
relation: own
editors: [{ name: An editor }]
published: "${published}"
rights: Free.
${more}---

${body}
`;
const claim = (statement: string, more = '') => `---
statement: ${statement}
kind: causal
${more}assessment: { level: contested, confidence: low, against: none-found, reason: For now., assessed: "2026-11-25" }
evidence:
  - { source: report-1880, bearing: for, note: It says so. }
---

Short form, see [the fall](incident:tay-bridge).
`;
const incident = `---
title: The fall of the Tay Bridge
short: Tay Bridge
summary: A bridge falls.
date: "1879-12-28"
parties: [North British Railway]
outcome: The train was lost.
timeline:
  - { date: "1879-12-28", text: It falls., sources: [report-1880] }
---

## What happened

It fell.
`;
const sources = `- { id: report-1880, type: report, title: Report, language: en, custom: { read: true, about: It blames the design. } }
- { id: unused-1900, type: book, title: Unused, language: en, custom: { read: false, about: Nothing. } }
`;

function edition(drafts = false): Edition {
  const project = readProject([
    { path: 'content/site.yaml', text: site },
    {
      path: 'content/essays/bridges.mdx',
      text: essay(
        'Bridges',
        '2026-01-01',
        'We say: <Claim id="they-fall">they fall, as <Example incident="tay-bridge">the Tay Bridge</Example> did</Claim>, since <Claim id="too-cheap">they are cheap</Claim>.',
      ),
    },
    { path: 'content/essays/dams.mdx', text: essay('Dams', '2026-02-01', 'Nothing yet.', 'draft: true\n') },
    { path: 'content/claims/bridges/they-fall.mdx', text: claim('Bridges fall.') },
    { path: 'content/claims/bridges/too-cheap.mdx', text: claim('They are cheap.', 'supports: [they-fall]\n') },
    { path: 'content/incidents/tay-bridge.mdx', text: incident },
    { path: 'content/sources/bridges.yaml', text: sources },
  ]);
  expect(project.faulty).toEqual([]);
  const entries = <Item extends { meta?: unknown }>(items: Item[]) =>
    items as (Item & { meta: NonNullable<Item['meta']> })[];
  return new Edition(
    {
      site: project.site!.meta!,
      essays: entries(project.essays),
      claims: entries(project.claims),
      incidents: entries(project.incidents),
      pages: [],
      sources: entries(project.sources).map(({ meta }) => meta),
      charts: [],
    },
    { drafts },
  );
}

test('a draft is in the edition only where drafts are asked for', () => {
  expect(edition().essays.map(({ id }) => id)).toEqual(['bridges']);
  expect(edition(true).essays.map(({ id }) => id)).toEqual(['dams', 'bridges']);
});

test('a claim knows its number, its words, its incidents and the reasons for it', () => {
  const { claim, reasons } = edition();
  const one = claim('bridges', 'they-fall');

  expect([one.number, one.words, one.incidents]).toEqual([1, 'they fall, as the Tay Bridge did', ['tay-bridge']]);
  expect(reasons(one).for.map(({ id }) => id)).toEqual(['too-cheap']);
});

test('a chart that any page shows is in the edition: at home in the first incident that shows it, else in a claim’s note, never in an essay, and on a page where nothing else shows it', () => {
  const chart = '<Chart id="spans" />';
  const page = 'content/pages/imprint.mdx';
  const home = (shownIn: string[]) => {
    const files = [...bridges, { path: page, text: '---\ntitle: Imprint\nsummary: Who we are.\n---\n\nWe.' }].map(
      ({ path, text }) => {
        const without = text.replace(chart, '');
        return { path, text: shownIn.includes(path) ? `${without}\n\n${chart}\n` : without };
      },
    );
    const { charts, chartHome } = joinContent(files);
    expect(charts.map(({ id }) => id)).toEqual(['spans']);
    const found = chartHome('spans');
    return found && pageOf(found);
  };
  const [essay, note] = ['content/essays/bridges.mdx', 'content/claims/bridges/too-cheap.mdx'];
  const incidents = ['content/incidents/tay-bridge.mdx', 'content/incidents/tacoma-narrows.mdx'];

  expect(home([essay, note, ...incidents])).toBe('/incidents/tacoma-narrows.html');
  expect(home([essay, note])).toBe('/claims/bridges/too-cheap.html');
  expect(home([essay, page])).toBeUndefined();
  expect(home([page])).toBe('/pages/imprint.html');
});

test('a source knows every place that uses it, and a place its sources', () => {
  const { usesOf, sourcesIn, claim } = edition();

  expect(usesOf('report-1880').map(({ kind }) => kind)).toEqual(['claim', 'claim', 'incident']);
  expect(usesOf('unused-1900')).toEqual([]);
  expect(sourcesIn({ kind: 'claim', claim: claim('bridges', 'too-cheap') }).map(({ id }) => id)).toEqual([
    'report-1880',
  ]);
});

test('claims before and after are neighbours in reading order', () => {
  const { claim, neighbours } = edition();
  const { previous, next } = neighbours(claim('bridges', 'they-fall'));

  expect([previous?.id, next?.id]).toEqual([undefined, 'too-cheap']);
});

test('levels and evidence are counted', () => {
  const { claims } = edition().essay('bridges');

  expect(countLevels(claims)).toEqual([{ level: 'contested', count: 2 }]);
  expect(countEvidence(claims[0]!)).toEqual({ for: 1, against: 0, context: 0 });
});

test('an id that nothing has is an error, not a gap', () => {
  expect(() => edition().incident('tay-brige')).toThrow('Nothing has the id "tay-brige".');
});

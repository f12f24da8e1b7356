import { expect, test } from 'vitest';
import { searchIndex } from '../../src/data/search/search-index.ts';
import { searchDocuments } from '../../src/data/search/documents.ts';
import { Edition, type Entries } from '../../src/model/edition.ts';
import { readProject } from '../../src/model/read/project.ts';

const files = {
  'content/site.yaml':
    'title: Bridges\ntagline: Why they fall.\nlanguage: en-GB\npublisher: { name: Bridges }\nlicense: CC-BY-4.0\n',
  'content/essays/bridges.mdx': `---
title: Bridges
summary: Why bridges fall.
relation: restatement
original: { title: On Bridges, authors: [{ name: Ada Smith }], publisher: The Paper, published: "2020-01-01", url: https://example.org/bridges }
language: de
editors: [{ name: An editor }]
published: "2026-01-01"
rights: Free.
---

They fall, <Claim id="too-cheap">since <Example incident="tay-bridge">they</Example> are cheap</Claim>.

## Wind

And it blows <Cite source="report-1880" />.
`,
  'content/claims/bridges/too-cheap.mdx': `---
statement: Bridges fall because they are cheap.
kind: causal
assessment: { level: contested, confidence: low, reason: Some say so., assessed: "2026-11-25" }
evidence:
  - { source: report-1880, bearing: for, note: It says so. }
---

Short form.

More of it.
`,
  'content/pages/imprint.mdx': `---
title: Impressum
summary: Wer wir sind.
language: de
---

## Ort

[Die Brücke](incident:tay-bridge).
`,
  'content/incidents/tay-bridge.mdx': `---
title: The fall of the Tay Bridge
short: Tay Bridge
summary: A bridge falls.
date: "1879-12-28"
place: { name: Dundee, country: GB, precision: town }
parties: [North British Railway, Board of Trade]
outcome: The train was lost.
timeline:
  - { date: "1879-12-28", text: It breaks., sources: [report-1880] }
figures:
  - { label: Dead, low: 59, high: 75, unit: people, says: Lists differ., sources: [report-1880] }
record:
  - { finding: exact, essay: It fell., text: It did., sources: [report-1880] }
---

## What happened

It fell.
`,
  'content/sources/bridges.yaml': `- id: report-1880
  type: report
  title: Мост
  author: [{ family: Rothery, given: Henry }, { literal: The Court }]
  publisher: Board of Trade
  issued: "1880-06"
  language: ru
  custom: { read: true, about: It blames the design. }
- { id: unused-1900, type: book, title: Unused, language: en, custom: { read: false, about: Nothing. } }
`,
};

function editionOf(texts: Record<string, string>): Edition {
  const project = readProject(Object.entries(texts).map(([path, text]) => ({ path, text })));
  expect(project.faulty).toEqual([]);
  const { site, sources, ...rest } = project;
  const entries = { ...rest, site: site?.meta, sources: sources.map(({ meta }) => meta) };
  return new Edition(entries as unknown as Entries, { drafts: false });
}

test('incidents, claims, paragraphs and sources can be found, each at its address, by all it says', () => {
  expect(searchDocuments(editionOf(files))).toEqual({
    page: [['pages/imprint.html', 'Impressum', '', 'Wer wir sind.\nOrt\nDie Brücke.', 'de', 'de']],
    incident: [
      [
        'incidents/tay-bridge.html',
        'The fall of the Tay Bridge',
        '28 December 1879 · Dundee',
        'A bridge falls.\nWhat happened\nIt fell.\nIt breaks.\nDead: Lists differ.\nIt fell.\nIt did.\nThe train was lost.\nTay Bridge\nParties: North British Railway; Board of Trade',
      ],
    ],
    claim: [
      [
        'claims/bridges/too-cheap.html',
        'Bridges fall because they are cheap.',
        'Claim 1',
        'since they are cheap\nSome say so.\nShort form.\nMore of it.\nIt says so.',
        'de',
        'de',
      ],
    ],
    essay: [
      [
        'essays/bridges.html',
        'Bridges',
        'Ada Smith',
        'Why bridges fall.\nOn Bridges, Ada Smith, The Paper',
        'de',
        'de',
      ],
      ['essays/bridges.html#p1', '', 'Bridges, paragraph 1', 'They fall, since they are cheap.', 'de', 'de'],
      ['essays/bridges.html#p2', '', 'Bridges, paragraph 2', 'And it blows.', 'de', 'de'],
    ],
    source: [
      [
        'sources/index.html#report-1880',
        'Мост',
        'Rothery, Henry; The Court · Board of Trade, June 1880',
        'It blames the design.',
        'ru',
      ],
    ],
  });
});

test('a dossier in another language than the site is found in that', () => {
  const path = 'content/incidents/tay-bridge.mdx';
  const { incident } = searchDocuments(
    editionOf({ ...files, [path]: files[path].replace('summary:', 'language: fr\nsummary:') }),
  );

  expect(incident[0]?.slice(4)).toEqual(['fr', 'fr']);
});

test('where there is more than one essay, a claim says of which it is', () => {
  const second = files['content/essays/bridges.mdx'].replace('title: Bridges', 'title: Dams');
  const edition = editionOf({
    ...files,
    'content/essays/dams.mdx': second,
    'content/claims/dams/too-cheap.mdx': files['content/claims/bridges/too-cheap.mdx'],
  });

  expect(searchDocuments(edition).claim.map(([, , label]) => label)).toEqual(['Claim 1 of Bridges', 'Claim 1 of Dams']);
});

test('a draft is not in the index', () => {
  const draft = files['content/essays/bridges.mdx'].replace('rights: Free.', 'rights: Free.\ndraft: true');
  const { claim, essay } = searchDocuments(editionOf({ ...files, 'content/essays/bridges.mdx': draft }));

  expect({ claim, essay }).toEqual({ claim: [], essay: [] });
});

test('a small site has one file for each kind, with all texts', () => {
  const { depth, parts } = searchIndex(editionOf(files));

  expect([depth, parts.map(({ kind }) => kind)]).toEqual(['whole', ['incident', 'claim', 'essay', 'source', 'page']]);
});

test('no file is above its limit, and together they hold everything once, in order', () => {
  const edition = editionOf(files);
  const essays = searchIndex(edition, { part: 190, whole: 10_000 }).parts.filter(({ kind }) => kind === 'essay');

  expect(essays.map(({ documents }) => documents.length)).toEqual([1, 2]);
  expect(essays.map(({ documents }) => Buffer.byteLength(JSON.stringify(documents)) <= 190)).toEqual([true, true]);
  expect(essays.flatMap(({ documents }) => documents)).toEqual(searchDocuments(edition).essay);
});

test('where the texts are too much, the first line of each is searched, then titles alone', () => {
  const edition = editionOf(files);
  const incident = (whole: number) => {
    const { depth, parts } = searchIndex(edition, { part: 400_000, whole });
    return [depth, parts.find(({ kind }) => kind === 'incident')?.documents[0]?.[3]];
  };

  expect(incident(900)).toEqual(['first lines', 'A bridge falls.']);
  expect(incident(0)).toEqual(['titles', '']);
  expect(
    searchIndex(edition, { part: 400_000, whole: 0 }).parts.find(({ kind }) => kind === 'essay')?.documents,
  ).toEqual([['essays/bridges.html', 'Bridges', 'Ada Smith', '', 'de', 'de']]);
});

test('the footnotes of a note are found with it', () => {
  const claim = files['content/claims/bridges/too-cheap.mdx'].replace(
    'More of it.',
    'More of it.[^1]\n\n[^1]: As Smith says.',
  );
  const [[, , , text = ''] = []] = searchDocuments(
    editionOf({ ...files, 'content/claims/bridges/too-cheap.mdx': claim }),
  ).claim;

  expect(text.split('\n')).toEqual([
    'since they are cheap',
    'Some say so.',
    'Short form.',
    'More of it.',
    'As Smith says.',
    'It says so.',
  ]);
});

test('names that run the other way than the words around them are kept from moving them', () => {
  const sources = files['content/sources/bridges.yaml'].replace('The Court', 'المحكمة');
  const [[, , label] = []] = searchDocuments(editionOf({ ...files, 'content/sources/bridges.yaml': sources })).source;

  expect(label).toBe('Rothery, Henry; \u2068المحكمة\u2069 · Board of Trade, June 1880');
});

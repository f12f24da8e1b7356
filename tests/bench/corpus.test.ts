import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { expect, onTestFinished, test } from 'vitest';
import { writeText } from '../../bench/adapters/files.ts';
import { essayFiles, siteFile } from '../../bench/adapters/ours/content.ts';
import { asFirstEdition } from '../../bench/adapters/ours/first-edition.ts';
import { makeEssay, makeEssays, revise } from '../../bench/corpus/make-essay.ts';
import { ContentReader } from '../../src/integrations/content-reader.ts';

test('what is measured with passes the strict check: no error, and no warning', () => {
  const folder = mkdtempSync(join(tmpdir(), 'corpus-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeText(folder, 'content/site.yaml', siteFile);
  // Of the first hundred, the last two are those in which chance gave a claim's reason and its note the same words.
  const essays = [...makeEssays(3), makeEssay(1, 42), makeEssay(1, 79)].map((essay) =>
    revise(essay, 'It was revised.'),
  );
  for (const essay of essays) for (const [path, text] of essayFiles(essay)) writeText(folder, path, text);

  expect(new ContentReader(folder).read().problems).toEqual([]);
});

test('for the first design a claim says in its reason that nothing was found against it, and lacks the keys that came later', () => {
  const claim = `---
statement: Bridges fall.
short: Bridges
assessment:
  level: value-judgement
  verdict: They do.
  against: none-found
  reason: Many fell.
evidence:
  - source: tay
    bearing: for
    strongest: true
---

The note.
`;

  expect(asFirstEdition('content/claims/bridges/fall.mdx', claim)).toBe(`---
statement: Bridges fall.
assessment:
  confidence: low
  level: value-judgement
  reason: "Many fell. Against: none found."
evidence:
  - source: tay
    bearing: for
---

The note.
`);
});

test('for the first design an essay has no verdict, question or crux', () => {
  const essay = `---
title: Bridges
verdict: Few fell.
question: Do bridges fall?
---

<Claim id="fall">Bridges <Crux>often</Crux> fall</Claim>.
`;

  expect(asFirstEdition('content/essays/bridges.mdx', essay)).toBe(`---
title: Bridges
---

<Claim id="fall">Bridges often fall</Claim>.
`);
});

test('for the first design a source was read or was not', () => {
  const sources = `- id: tay
  custom:
    read: whole
- id: tacoma
  custom:
    read: part
`;

  expect(parse(asFirstEdition('content/sources/bridges.yaml', sources))).toEqual([
    { id: 'tay', custom: { read: true } },
    { id: 'tacoma', custom: { read: false } },
  ]);
});

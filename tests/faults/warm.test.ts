import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { build, digests, smallProject } from './project.ts';

let project: ReturnType<typeof smallProject>;
const inside = (path: string) => join(project.folder, path);

/** An essay of one claim, for which a source speaks. */
const essay = (id: string, words: string, source: string): Record<string, string> => ({
  [`content/essays/${id}.mdx`]: `---
title: The ${id}
summary: About ${id}.
relation: own
editors: [{ name: Ada }]
published: "2026-03-02"
rights: CC BY 4.0.
---

<Claim id="first">${words}</Claim>.
`,
  [`content/claims/${id}/first.mdx`]: `---
statement: The ${id} say so.
kind: descriptive
assessment: { level: weak, confidence: low, reason: Nobody counted., assessed: "2026-03-01" }
evidence: [{ source: ${source}, bearing: for, note: It says so. }]
---

A note.
`,
});

const source = (id: string) => `- id: ${id}
  type: book
  title: About ${id}
  issued: "2001"
  language: en
  custom: { read: true, about: It tells of them. }
`;

/** An incident whose dossier leads on to another. */
const deeBridge = `---
title: The Dee Bridge falls
short: Dee Bridge
summary: A bridge fell under a train.
date: "1847-05-24"
place: { name: Chester, country: GB, lat: 53.18, lon: -2.9, precision: town }
parties: [The railway]
outcome: Five people died.
timeline: [{ date: "1847-05-24", text: The bridge falls., sources: [fords-2001] }]
---

## Background

It was of cast iron <Cite source="fords-2001" />.

## What happened

It broke.

## Outcome

Five people died.

## Since

[Another](incident:tay-bridge) fell.
`;

/** A build with nothing to take from an earlier one. */
async function buildCold() {
  for (const cache of ['.cache', '.astro']) rmSync(inside(cache), { recursive: true, force: true });
  expect(await build(project.folder)).toMatchObject({ status: 0 });
  return digests(inside('dist'));
}

/** @returns The pages of essays, claims and incidents that were rendered; those that list everything always are. */
async function buildWarm(): Promise<string[]> {
  const { status, stdout } = await build(project.folder);
  expect(status).toBe(0);
  const said = stripVTControlCharacters(stdout);
  const rendered = [...said.matchAll(/├─ \/(\S+\.html)/g)].map(([, path = '']) => path);
  return rendered.filter((path) => path.includes('/') && !/^(?:incidents|sources)\/index/.test(path)).sort();
}

function change(path: string, from: string | RegExp, to: string) {
  const text = readFileSync(inside(path), 'utf8');
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  writeFileSync(inside(path), changed);
}

beforeAll(async () => {
  project = smallProject();
  const more = {
    ...essay('arches', 'Arches outlived <Example incident="tay-bridge">the Tay Bridge</Example>', 'arches-2001'),
    ...essay('rivers', 'Rivers are older than bridges', 'rivers-2001'),
    ...essay('tunnels', 'Tunnels are safer than bridges', 'tay-report-1880'),
    ...essay('fords', 'Fords outlast <Example incident="dee-bridge">bridges</Example>', 'fords-2001'),
    'content/incidents/dee-bridge.mdx': deeBridge,
    'content/sources/own.yaml': ['arches-2001', 'fords-2001', 'rivers-2001'].map(source).join(''),
  };
  for (const [path, text] of Object.entries(more)) {
    mkdirSync(dirname(inside(path)), { recursive: true });
    writeFileSync(inside(path), text);
  }
  await buildCold();
});
afterAll(() => project.remove());

test('what was built before is taken from there, but for a page in dist/ that is not as it was published', async () => {
  const before = digests(inside('dist'));
  const path = inside('dist/claims/rivers/first.html');
  writeFileSync(path, readFileSync(path, 'utf8').replace('rivers', 'Rivers'));
  expect(digests(inside('dist'))).not.toEqual(before);

  expect(await buildWarm()).toEqual(['claims/rivers/first.html']);
  expect(digests(inside('dist'))).toEqual(before);
});

test.each([
  ['note', 'A note.', 'Another note.', ['claims/arches/first.html', 'embeds/arches/first.html', 'essays/arches.html']],
  [
    'level',
    'level: weak',
    'level: contested',
    [
      'arguments/arches.html',
      'claims/arches/first.html',
      'claims/arches/index.html',
      'embeds/arches/first.html',
      'essays/arches.html',
      'incidents/tay-bridge.html',
    ],
  ],
])('after a change of a %s only pages that can show it are rendered', async (_, from, to, pages) => {
  change('content/claims/arches/first.mdx', from, to);

  expect(await buildWarm()).toEqual(pages);
});

test('after changes a site is what it would be without earlier builds', async () => {
  const warm = digests(inside('dist'));

  expect(warm).toEqual(await buildCold());
});

test('after a change of the code every page is rendered', async () => {
  change('src/pages/about.astro', '---\n', '---\n\n');

  expect((await buildWarm()).length).toBe(Object.keys(digests(inside('dist'))).filter(isPage).length);
});

const isPage = (path: string) =>
  path.endsWith('.html') && path.includes('/') && !/^(?:editions\/|(?:incidents|sources)\/index)/.test(path);

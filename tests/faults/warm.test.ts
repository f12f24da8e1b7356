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

/** A build with nothing to take from an earlier one. */
async function buildCold() {
  for (const cache of ['.cache', '.astro']) rmSync(inside(cache), { recursive: true, force: true });
  expect(await build(project.folder)).toMatchObject({ status: 0 });
  return digests(inside('dist'));
}

/** @returns Of the pages that were taken from the build before, those of one claim for each essay; and the whole site. */
async function buildWarm() {
  const { status, stdout } = await build(project.folder);
  expect(status).toBe(0);
  const said = stripVTControlCharacters(stdout);
  const reused = [...said.matchAll(/claims\/(\w+)\/(?:first|too-cheap)\.html \(restored\)/g)].map(([, id]) => id);
  return { reused: reused.sort(), dist: digests(inside('dist')) };
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
    'content/sources/own.yaml': ['arches-2001', 'rivers-2001'].map(source).join(''),
  };
  for (const [path, text] of Object.entries(more)) {
    mkdirSync(dirname(inside(path)), { recursive: true });
    writeFileSync(inside(path), text);
  }
  await buildCold();
}, 60_000);
afterAll(() => project.remove());

test('what was built before is taken from there', async () => {
  const before = digests(inside('dist'));

  expect(await buildWarm()).toEqual({
    reused: ['arches', 'bridges', 'rivers', 'tunnels'],
    dist: before,
  });
});

test.each([
  ['a note', 'content/claims/rivers/first.mdx', 'A note.', 'Another note.', ['arches', 'bridges', 'tunnels']],
  [
    'a claim on an incident that two essays cite',
    'content/claims/arches/first.mdx',
    'weak',
    'contested',
    ['rivers', 'tunnels'],
  ],
  ['a claim with a source of two essays', 'content/claims/tunnels/first.mdx', 'weak', 'contested', ['rivers']],
  ['an incident', 'content/incidents/tay-bridge.mdx', /^title: .*$/m, 'title: The Tay', []],
  ['the site', 'content/site.yaml', /^title: .*$/m, 'title: Other essays', []],
  ['a component', 'src/layouts/Wide.astro', 'class="kicker"', 'class="kicker small"', []],
  ['the middleware', 'src/middleware.ts', 'const { status, headers }', 'const { headers, status }', []],
])('after a change of %s a build is what it would be without an earlier one', async (_, path, from, to, reused) => {
  change(path, from, to);
  const warm = await buildWarm();

  expect(warm).toEqual({ reused, dist: await buildCold() });
});

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyProject } from '../fixtures/project.ts';
import { build, digests } from './project.ts';

const folder = mkdtempSync(join(tmpdir(), 'warm-'));
const inside = (path: string) => join(folder, path);

/** Builds the fixture's site, whose essays share incidents and sources; with an address, so that it has cards, feeds and a sitemap. */
async function site(): Promise<Record<string, string>> {
  expect(await build(folder)).toMatchObject({ status: 0 });
  return digests(inside('dist'));
}

beforeAll(async () => {
  copyProject(folder, ['tests/fixtures/site/content']);
  change('content/site.yaml', /^/, 'url: https://example.org/a\n');
  // The words of what is published may not change without a reason.
  const register = JSON.parse(readFileSync(inside('content/published.json'), 'utf8'));
  for (const name of Object.keys(register.ids)) if (name.startsWith('claim:reservoirs/')) delete register.ids[name];
  writeFileSync(inside('content/published.json'), `${JSON.stringify(register, undefined, 2)}\n`);
  await site();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function change(path: string, from: string | RegExp, to: string) {
  const text = readFileSync(inside(path), 'utf8');
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  writeFileSync(inside(path), changed);
}

test.each<[what: string, file: string, from: string | RegExp, to: string]>([
  ['a note', 'claims/reservoirs/first-filling.mdx', 'All that is wrong', 'Everything wrong'],
  [
    'the sources of a note',
    'claims/reservoirs/first-filling.mdx',
    '<Quote source="teton-review"',
    '<Quote source="dam-handbook"',
  ],
  ['a statement', 'claims/reservoirs/first-filling.mdx', 'in the greatest danger', 'in the most danger'],
  ['a level', 'claims/reservoirs/first-filling.mdx', 'level: well-supported', 'level: contested'],
  [
    'evidence',
    'claims/reservoirs/first-filling.mdx',
    'source: dam-handbook, bearing: for',
    'source: dam-handbook, bearing: context',
  ],
  ['the words of an essay', 'essays/reservoirs.mdx', 'It has patience.', 'It is patient.'],
  ['the title of an essay', 'essays/reservoirs.mdx', 'Why Dams Break', 'How Dams Break'],
  ['the order of essays', 'essays/reservoirs.mdx', 'published: "2026-02-10"', 'published: "2026-03-20"'],
  ['the title of an incident', 'incidents/banqiao-1975.mdx', 'go in a night', 'go at night'],
  ['the place of an incident', 'incidents/banqiao-1975.mdx', 'lat: 32.98', 'lat: -32.98'],
  ['the date of an incident', 'incidents/buffalo-creek-1972.mdx', 'date: "1972-02-26"', 'date: "1982-02-26"'],
  ['what a source is about', 'sources/dams.yaml', 'the cause of their loss', 'their loss'],
  ['the title of a source', 'sources/bridges.yaml', 'The Failure of the Tacoma', 'Failure of the Tacoma'],
  ['a chart', 'charts/deaths.yaml', 'value: 12', 'value: 13'],
  ['the title of a chart', 'charts/deaths.yaml', 'counted?', 'told of?'],
  ['the register', 'published.json', 'It was too much to say.', 'It was too much.'],
  ['the name of the site', 'site.yaml', 'How Things Fail', 'How Things Broke'],
])('after a change of %s a site is what it would be without earlier builds', async (_, file, from, to) => {
  change(`content/${file}`, from, to);
  const warm = await site();
  for (const cache of ['.cache', '.astro']) rmSync(inside(cache), { recursive: true, force: true });

  expect(warm).toEqual(await site());
});

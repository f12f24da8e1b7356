import { afterEach, expect, test, vi } from 'vitest';
import { setCurrentEdition } from '../src/model/current-edition.ts';
import type { ContentFile } from '../src/model/read/mdx.ts';
import { bridges } from './fixtures/bridges.ts';
import { joinContent } from './fixtures/join.ts';

afterEach(() => vi.unstubAllEnvs());

const method: ContentFile = {
  path: 'content/about.mdx',
  text: '---\ntitle: Method\nsummary: How we work.\n---\n\nWe read.\n',
};
const [dee] = bridges.filter(({ path }) => path.startsWith('content/incidents/'));
/** Of which no essay speaks. */
const alone: ContentFile = { path: 'content/incidents/alone.mdx', text: dee!.text };

/** Keys of pages of a small site, as a build has them. */
async function keysOf(files: readonly ContentFile[]) {
  vi.resetModules();
  vi.stubEnv('DEV', false);
  const edition = joinContent(files);
  setCurrentEdition(edition);
  const { claimKey, incidentKey, sourcePageKey } = await import('../src/page-keys.ts');
  const leadsOn = {
    prefix: 'r',
    path: '/sources/by-r.html',
    count: 1001,
    holds: [],
    parts: [],
    keeps: ['report-1880'],
  };
  return {
    claim: claimKey(edition.essays[0]!.claims[0]!),
    incident: incidentKey(edition.incident('alone')),
    'list of sources': sourcePageKey(leadsOn),
  };
}

test.each<[what: string, from: string, to: string, pages: string[]]>([
  ['the page on the method, which menus name', 'title: Method', 'title: How', ['claim', 'incident', 'list of sources']],
  ['the only essay, which bars name', 'title: "Why <B', 'title: "How <B', ['claim', 'incident', 'list of sources']],
  ['the author of a source', 'family: Rothery', 'family: Barlow', ['claim', 'incident', 'list of sources']],
])('with the name of %s, the keys of the pages change that tell it', async (_, from, to, pages) => {
  const files = [...bridges.filter(({ path }) => path !== 'content/essays/dams.mdx'), method, alone];
  const changed = files.map(({ path, text }) => ({ path, text: text.replace(from, to) }));
  expect(changed).not.toEqual(files);
  const [before, after] = [await keysOf(files), await keysOf(changed)];

  expect(Object.keys(before).filter((page) => Object(before)[page] !== Object(after)[page])).toEqual(pages);
});

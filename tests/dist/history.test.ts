import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { launch } from '../../src/cli/commands/browser.ts';
import { serve } from '../../src/cli/commands/serve.ts';
import { byAttribute, byId, byTag, hrefs, textOf } from './dom.ts';
import { dist, listFiles, readPage } from './site.ts';

// Of the fixture's first two essays much was revised, renamed and withdrawn.
const page = (path: string) => readPage(path).document;
const meta = (path: string, key: string, value: string) =>
  byAttribute(page(path), key, value).map(({ attribs }) => attribs['content']);

test('every claim has its page, under each name that it has ever had', () => {
  expect(listFiles(dist).filter((file) => /^claims\/bridges\/.*\.html$/.test(file))).toEqual([
    'claims/bridges/index.html',
    'claims/bridges/nothing-else.html',
    'claims/bridges/pay-for-inspection.html',
    'claims/bridges/too-cheap.html',
    'claims/bridges/wind-was-foreseen.html',
    'claims/bridges/wind-was-known.html',
  ]);
});

test('the page of a revised claim shows word by word what has changed, and tells whoever comes by an old link', () => {
  const claim = page('claims/bridges/pay-for-inspection.html');
  const [third, second, first] = ['r3', 'r2', 'r1'].map((id) => byId(claim, id));

  expect(byTag(third!, 'del').map(textOf)).toEqual(['ought to', 'nobody pays']);
  expect(byTag(third!, 'ins').map(textOf)).toEqual(['should', 'the purse is held by others']);
  expect(textOf(third!)).not.toContain('an earlier revision');
  expect(byTag(second!, 'del').map(textOf)).toEqual(['ought to']);
  expect(byTag(second!, 'ins').map(textOf)).toEqual(['should', 'of all', 'All agree, and nobody pays.']);
  expect(textOf(second!)).toContain('. Said more plainly.');
  expect(textOf(first!)).toContain(
    'This link leads to an earlier revision. Since then the words in the essay, the statement and the verdict of this claim have changed. What was said then stands here; what is said now stands at the top of this page.',
  );
  expect(textOf(first!)).toContain('inspection ought to be paid for first');
  expect(textOf(second!)).toContain(
    'This link leads to an earlier revision. Since then the statement and the verdict of this claim have changed. What was said then stands here; what is said now stands at the top of this page.',
  );
  expect(hrefs(first!)).toEqual(['#r1', '#main']);
  expect(byTag(claim, 'li').map(textOf)).toContain('10 April 2026: corrected. The inquiry sat in 1880.');
});

test('a renamed claim keeps its anchor in the essay, and its old page leads on', () => {
  const old = 'claims/bridges/wind-was-known.html';
  const anchor = byId(page('essays/bridges.html'), 'wind-was-known');

  expect([textOf(anchor), (anchor.parent as typeof anchor).attribs['id']]).toEqual(['', 'wind-was-foreseen']);
  expect(meta(old, 'http-equiv', 'refresh')).toEqual(['0; url=wind-was-foreseen.html']);
  expect(meta(old, 'name', 'robots')).toEqual(['noindex']);
  expect(byAttribute(page(old), 'rel', 'canonical').map(({ attribs }) => attribs['href'])).toEqual([
    'https://example.org/a/claims/bridges/wind-was-foreseen.html',
  ]);
  expect(hrefs(byTag(page(old), 'article')[0]!)).toEqual(['wind-was-foreseen.html']);
});

test('a link to a revision of a renamed claim leads on to that revision', async () => {
  const server = await serve(dist, { port: 0 });
  const browser = await launch();
  onTestFinished(async () => {
    await browser.close();
    await server.close();
  });
  const tab = await browser.newPage();
  await tab.goto(`${server.url}claims/bridges/wind-was-known.html#r1`);

  await expect.poll(() => tab.url()).toBe(`${server.url}claims/bridges/wind-was-foreseen.html#r1`);
});

test('a withdrawn claim keeps its page, which says when, why, and what to read instead', () => {
  const article = byTag(page('claims/bridges/nothing-else.html'), 'article')[0]!;

  expect(byTag(article, 'h1').map(textOf)).toEqual(['Nothing else helps.']);
  expect(byTag(article, 'p').map(textOf)[1]).toBe(
    'This claim was withdrawn on 1 June 2026. It was too much to say. Read instead: Inspection should be paid for first.',
  );
  expect(textOf(byTag(article, 'blockquote'))).toBe('nothing else helps');
});

test('a renamed incident has its old page, which leads on', () => {
  const old = 'incidents/tay-bridge.html';

  expect(meta(old, 'http-equiv', 'refresh')).toEqual(['0; url=fall-of-the-tay-bridge.html']);
  expect(textOf(byTag(byTag(page(old), 'article')[0]!, 'p').at(-1)!)).toBe(
    'On 2 May 2026 the incident “tay-bridge” was renamed. What stood here stands at incidents/fall-of-the-tay-bridge.html.',
  );
});

test('a withdrawn essay and its claims keep their pages, and a withdrawn source its place', () => {
  const told = (path: string) => textOf(byTag(byTag(page(path), 'article')[0]!, 'p')[1]!);

  expect(told('essays/dams.html')).toBe('This essay was withdrawn on 3 June 2026. It was not ours.');
  expect(told('claims/dams/cheap-too.html')).toBe('This claim was withdrawn on 3 June 2026. It was not ours.');
  expect(textOf(byId(page('sources/index.html'), 'smeaton-1759'))).toBe(
    'This source was withdrawn on 2 June 2026. It is of another year.',
  );
});

test('where the Markdown alternate of a page stood that has moved or was withdrawn, a text says so', () => {
  const paragraphs = (path: string) => readFileSync(join(dist, path), 'utf8').split(/\n+/);

  expect(paragraphs('claims/bridges/wind-was-known.md')).toEqual([
    'Moved',
    '# This claim has another address now',
    'On 1 May 2026 the claim “wind-was-known” was renamed. What stood here stands at [claims/bridges/wind-was-foreseen.html](wind-was-foreseen.md).',
    '',
  ]);
  expect(paragraphs('incidents/tay-bridge.md')).toEqual([
    'Moved',
    '# This incident has another address now',
    'On 2 May 2026 the incident “tay-bridge” was renamed. What stood here stands at [incidents/fall-of-the-tay-bridge.html](fall-of-the-tay-bridge.md).',
    '',
  ]);
  expect(paragraphs('claims/bridges/nothing-else.md').slice(0, 5)).toEqual([
    'Withdrawn claim',
    '# Nothing else helps.',
    'This claim was withdrawn on 1 June 2026. It was too much to say. Read instead: [Inspection should be paid for first.](pay-for-inspection.md)',
    '## What it said',
    '> nothing else helps',
  ]);
  expect(paragraphs('essays/dams.md')).toEqual([
    'Withdrawn essay',
    '# dams',
    'This essay was withdrawn on 3 June 2026. It was not ours.',
    '',
  ]);
});

test('the feed tells of a revised claim anew, and leads to what has changed', () => {
  const { items } = JSON.parse(readFileSync(join(dist, 'feed.json'), 'utf8')) as { items: object[] };
  const url = 'https://example.org/a/claims/bridges/pay-for-inspection.html#r3';

  expect(items.filter((item) => 'url' in item && item.url === url)).toEqual([
    expect.objectContaining({
      id: 'tag:example.org,2026-04-20:claims/bridges/pay-for-inspection#r3',
      title: 'Inspection should be paid for first.',
      date_published: '2026-04-20T00:00:00Z',
    }),
  ]);
});

test('the corrections list what was revised, withdrawn and renamed', () => {
  const items = byTag(byTag(page('corrections.html'), 'article')[0]!, 'li');

  expect(items.map((item) => [textOf(item), ...hrefs(item)])).toEqual([
    [
      '20 April 2026: Look first. Revision 3. The statement follows the words.',
      'claims/bridges/pay-for-inspection.html#r3',
    ],
    ['10 April 2026: Look first. The inquiry sat in 1880.', 'claims/bridges/pay-for-inspection.html#history'],
    ['1 April 2026: Look first. Revision 2. Said more plainly.', 'claims/bridges/pay-for-inspection.html#r2'],
    [
      '3 February 2026: Machines save lives. The first version said "thirty years".',
      'claims/lighthouses/machines-save-lives.html#history',
    ],
    ['3 June 2026: the claim “Dams are too cheap.” was withdrawn. It was not ours.', 'claims/dams/cheap-too.html'],
    ['3 June 2026: the essay “dams” was withdrawn. It was not ours.', 'essays/dams.html'],
    ['2 June 2026: the source “smeaton-1759” was withdrawn. It is of another year.', 'sources/index.html#smeaton-1759'],
    [
      '1 June 2026: the claim “Nothing else helps.” was withdrawn. It was too much to say.',
      'claims/bridges/nothing-else.html',
    ],
    [
      '2 May 2026: the incident tay-bridge is fall-of-the-tay-bridge now.',
      'incidents/tay-bridge.html',
      'incidents/fall-of-the-tay-bridge.html',
    ],
    [
      '1 May 2026: the claim wind-was-known is wind-was-foreseen now.',
      'claims/bridges/wind-was-known.html',
      'claims/bridges/wind-was-foreseen.html',
    ],
  ]);
});

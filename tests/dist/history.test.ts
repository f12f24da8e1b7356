import { spawnSync } from 'node:child_process';
import { copyFileSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildWith } from './build.ts';
import { findDeadLinks, reach } from './crawl.ts';
import { byAttribute, byId, byTag, hrefs, textOf } from './dom.ts';
import { findInvalidHtml } from './html.ts';
import { listFiles, readPage } from './site.ts';

/** Publishes an essay; then revises one of its claims, renames one and withdraws one. */
function live(folder: string) {
  const path = (file: string) => join(folder, 'content', file);
  const edit = (file: string, from: string, to: string) => {
    const text = readFileSync(path(file), 'utf8');
    expect(text).toContain(from);
    writeFileSync(path(file), text.replace(from, to));
  };
  const publish = (...given: string[]) => {
    const run = spawnSync(process.execPath, ['src/cli/publish.ts', ...given], { cwd: folder, encoding: 'utf8' });
    expect([run.status, run.stderr]).toEqual([0, '']);
  };
  const essay = 'essays/bridges.mdx';
  const note = (id: string) => `claims/bridges/${id}.mdx`;

  rmSync(path('published.json'), { force: true });
  edit(essay, '- nothing else.', '- and <Claim id="nothing-else">nothing else helps</Claim>.');
  copyFileSync(path(note('pay-for-inspection')), path(note('nothing-else')));
  edit(note('nothing-else'), 'Inspection ought to be paid for first.', 'Nothing else helps.');
  publish('accept', '--on', '2026-03-01');

  edit(essay, 'inspection ought to be paid for first', 'inspection should be paid for first of all');
  publish('accept', 'bridges/pay-for-inspection', '--why', 'Said more plainly.', '--on', '2026-04-01');

  edit(essay, 'wind-was-known', 'wind-was-foreseen');
  renameSync(path(note('wind-was-known')), path(note('wind-was-foreseen')));
  publish('rename', 'bridges/wind-was-known', 'bridges/wind-was-foreseen', '--on', '2026-05-01');

  edit(essay, '<Claim id="nothing-else">nothing else helps</Claim>', 'nothing else');
  rmSync(path(note('nothing-else')));
  const see = ['--see', 'bridges/pay-for-inspection'];
  publish('withdraw', 'bridges/nothing-else', '--why', 'It was too much to say.', ...see, '--on', '2026-06-01');
}

describe('an essay whose claims were revised, renamed and withdrawn', () => {
  let site: ReturnType<typeof buildWith>;
  const page = (path: string) => readPage(path, site.dist).document;
  const meta = (path: string, key: string, value: string) =>
    byAttribute(page(path), key, value).map(({ attribs }) => attribs['content']);

  beforeAll(() => void (site = buildWith(['second-essay'], { SITE_URL: 'https://example.org/a' }, live)), 240_000);
  afterAll(() => site.remove());

  test('every claim has its page, under each name that it has ever had', () => {
    expect(listFiles(site.dist).filter((file) => file.startsWith('claims/bridges/'))).toEqual([
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
    const [second, first] = ['r2', 'r1'].map((id) => byId(claim, id));

    expect(byTag(second!, 'del').map(textOf)).toEqual(['ought to']);
    expect(byTag(second!, 'ins').map(textOf)).toEqual(['should', 'of all']);
    expect(textOf(second!)).toContain('. Said more plainly.');
    expect(textOf(first!)).toContain(
      'This link leads to an earlier revision. Since then the words in the essay of this claim have changed. What was said then stands here; what is said now stands at the top of this page.',
    );
    expect(textOf(first!)).toContain('inspection ought to be paid for first');
    expect(hrefs(first!)).toEqual(['#r1']);
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

  test('a withdrawn claim keeps its page, which says when, why, and what to read instead', () => {
    const article = byTag(page('claims/bridges/nothing-else.html'), 'article')[0]!;

    expect(byTag(article, 'h1').map(textOf)).toEqual(['Nothing else helps.']);
    expect(byTag(article, 'p').map(textOf)[1]).toBe(
      'This claim was withdrawn on 1 June 2026. It was too much to say. Read instead: bridges/pay-for-inspection.',
    );
    expect(textOf(byTag(article, 'blockquote'))).toBe('nothing else helps');
  });

  test('the corrections list what was revised, withdrawn and renamed', () => {
    const items = byTag(byTag(page('corrections.html'), 'article')[0]!, 'li');

    expect(items.map((item) => [textOf(item), ...hrefs(item)])).toEqual([
      [
        '1 April 2026: Inspection ought to be paid for first. Revision 2. Said more plainly.',
        'claims/bridges/pay-for-inspection.html#r2',
      ],
      ['1 June 2026: the claim Nothing else helps. It was too much to say.', 'claims/bridges/nothing-else.html'],
      [
        '1 May 2026: the claim wind-was-known is wind-was-foreseen now.',
        'claims/bridges/wind-was-known.html',
        'claims/bridges/wind-was-foreseen.html',
      ],
    ]);
  });

  test('no link is dead, every page is reached, and all of it is valid HTML', async () => {
    const pages = listFiles(site.dist).filter((file) => file.endsWith('.html') && file !== '404.html');

    expect(findDeadLinks(site.dist)).toEqual([]);
    expect(reach(site.dist)).toEqual(pages);
    expect(await findInvalidHtml(site.dist)).toEqual([]);
  });
});

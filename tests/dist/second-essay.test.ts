import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildWith } from './build.ts';
import { readEdition } from './content.ts';
import { findDeadLinks, reach } from './crawl.ts';
import { byAttribute, byClass, byId, byTag, hrefs, textOf } from './dom.ts';
import { findInvalidHtml } from './html.ts';
import { listFiles, readPage } from './site.ts';

// Its titles hold what breaks pages: quotation marks, tags, </script>, emoji, words from right to left.
const title = 'جسور "تسقط" & </script><!-- 🌉 <b>';
const statement = 'Bridges "fall" mostly because <money> & time were saved: </script> 💸.';

describe('a second essay, put into content/ by files of its own', () => {
  let site: ReturnType<typeof buildWith>;
  const page = (path: string) => readPage(path, site.dist).document;

  beforeAll(() => void (site = buildWith(['second-essay'])), 120_000);
  afterAll(() => site.remove());

  test('stands on the home page with its title, its thesis and its number of claims, before the older one', () => {
    const cards = byTag(page('index.html'), 'h2').map((heading) => [textOf(heading), hrefs(heading)]);

    expect(cards).toContainEqual([title, ['essays/bridges.html']]);
    expect(hrefs(page('index.html'))).toContain('claims/bridges/too-cheap.html');
    expect(textOf(byAttribute(page('index.html'), 'href', 'claims/bridges/index.html'))).toBe('3 claims');
  });

  test('has its pages', () => {
    const files = listFiles(site.dist).filter((file) => /bridge|tacoma/.test(file));

    expect(files).toEqual([
      'arguments/bridges.html',
      'claims/bridges/index.html',
      'claims/bridges/pay-for-inspection.html',
      'claims/bridges/pay-for-inspection.md',
      'claims/bridges/too-cheap.html',
      'claims/bridges/too-cheap.md',
      'claims/bridges/wind-was-known.html',
      'claims/bridges/wind-was-known.md',
      'data/bridges.annotations.json',
      'data/bridges.argdown',
      'data/bridges.argument.json',
      'data/bridges.claims.csv',
      'data/bridges.evidence.csv',
      'data/bridges.json',
      'editions/bridges.epub',
      'editions/bridges.html',
      'essays/bridges.html',
      'essays/bridges.md',
      'incidents/tacoma-narrows.html',
      'incidents/tacoma-narrows.md',
      'incidents/tay-bridge.html',
      'incidents/tay-bridge.md',
    ]);
  });

  test('is read from right to left, and its titles are text to the letter', () => {
    const { attribs } = byTag(page('essays/bridges.html'), 'html')[0]!;

    expect([attribs['lang'], attribs['dir']]).toEqual(['ar', 'rtl']);
    expect(byTag(page('essays/bridges.html'), 'h1').map(textOf)).toEqual([title]);
    expect(byTag(page('claims/bridges/too-cheap.html'), 'h1').map(textOf)).toEqual([statement]);
    expect(byTag(page('incidents/tay-bridge.html'), 'h1').map(textOf)).toEqual([
      'The Tay Bridge "falls" </script> & sinks 🚂',
    ]);
  });

  test('marks its claims, one of them alone in a list, and has a note for each', () => {
    const essay = page('essays/bridges.html');

    expect(byClass(essay, 'claim').map(({ attribs }) => attribs['id'])).toEqual([
      'too-cheap',
      'wind-was-known',
      'pay-for-inspection',
    ]);
    expect(byClass(essay, 'note').map(({ attribs }) => attribs['data-note'])).toEqual([
      'too-cheap',
      'wind-was-known',
      'pay-for-inspection',
    ]);
  });

  test('has its table of claims', () => {
    const rows = byTag(byTag(page('claims/bridges/index.html'), 'tbody')[0]!, 'tr');

    expect(rows.map((row) => textOf(byTag(row, 'th')))).toEqual([
      statement,
      'That wind pushes at bridges was known.',
      'Inspection ought to be paid for first.',
    ]);
  });

  test('puts its incidents into the list of all, in time order', () => {
    const ids = readEdition(site.folder).incidents.map(({ id }) => `${id}.html`);
    const list = hrefs(byId(page('incidents/index.html'), 'chronicle'));

    expect(list).toEqual(ids);
    expect(list.slice(0, 2)).toEqual(['tay-bridge.html', 'tacoma-narrows.html']);
  });

  test('puts its sources into the list of all', () => {
    const ids = byTag(page('sources/index.html'), 'li').flatMap(({ attribs }) => attribs['id'] ?? []);

    expect(ids).toEqual(expect.arrayContaining(['smeaton-1759', 'tacoma-report-1941', 'tay-report-1880']));
  });

  test('names the archived copy of a source beside its link, wherever the source is listed', () => {
    const copy = 'https://web.archive.org/web/20220708123456/https://example.org/tacoma';
    const robust = {
      'data-originalurl': 'https://example.org/tacoma',
      'data-versiondate': '2022-07-08',
      'data-versionurl': copy,
    };
    const linksOf = (path: string) =>
      byAttribute(page(path), 'data-versionurl', copy).map((link) => {
        // Classes of the styles are of no matter here.
        const named = Object.entries(link.attribs).filter(([name]) => name === 'href' || name in robust);
        return [textOf(link), Object.fromEntries(named)];
      });
    const original = { href: 'https://example.org/tacoma', ...robust };
    const archived = ['archived copy', { href: copy, ...robust }];

    expect(linksOf('sources/index.html')).toEqual([['https://example.org/tacoma', original], archived]);
    expect(linksOf('claims/bridges/too-cheap.html')).toEqual([['https://example.org/tacoma', original], archived]);
    expect(linksOf('essays/bridges.html')).toEqual([['The Failure of the Tacoma Narrows Bridge', original], archived]);
  });

  test('leaves no dead link and no page that cannot be reached', () => {
    const pages = listFiles(site.dist).filter((file) => file.endsWith('.html') && file !== '404.html');

    expect(findDeadLinks(site.dist)).toEqual([]);
    expect(reach(site.dist)).toEqual(pages);
  });

  test('leaves every page valid HTML', async () => {
    expect(await findInvalidHtml(site.dist)).toEqual([]);
  });
});

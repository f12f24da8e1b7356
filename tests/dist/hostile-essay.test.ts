import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { byAttribute, byClass, byId, byTag, hrefs, textOf } from './dom.ts';
import { listFiles, readPage, root } from './site.ts';

// The titles of the fixture's first essay hold what breaks pages: quotation marks, tags, </script>, emoji, words from right to left.
const title = 'جسور "تسقط" & </script><!-- 🌉 <b>';
const statement = 'Bridges "fall" mostly because <money> & time were saved: </script> 💸.';

const page = (path: string) => readPage(path).document;

test('the newest essay stands first on the home page, with its question, its title and the verdict on its thesis', () => {
  const [opening] = byTag(page('index.html'), 'article');

  expect(textOf(byTag(opening!, 'h1'))).toBe('Who "saves" & who pays?');
  expect(byTag(opening!, 'a').map((link) => [textOf(link), link.attribs['href']])).toEqual(
    expect.arrayContaining([
      [title, 'essays/bridges.html'],
      ['"Cheap" <bridges> & time', 'claims/bridges/too-cheap.html'],
    ]),
  );
  expect(textOf(byTag(opening!, 'li')[0]!)).toContain('"One" fell for money & one for <wind>: see </script>.');
});

test('an essay has its pages, under the old names too', () => {
  const files = listFiles().filter((file) => /bridge|tacoma/.test(file) && !existsSync(join(root, 'public', file)));

  expect(files).toEqual([
    'arguments/bridges.html',
    'cards/bridges.png',
    'cards/bridges/pay-for-inspection.png',
    'cards/bridges/too-cheap.png',
    'cards/bridges/wind-was-foreseen.png',
    'cards/incidents/fall-of-the-tay-bridge.png',
    'cards/incidents/tacoma-narrows.png',
    'claims/bridges/index.html',
    'claims/bridges/nothing-else.html',
    'claims/bridges/nothing-else.md',
    'claims/bridges/pay-for-inspection.html',
    'claims/bridges/pay-for-inspection.md',
    'claims/bridges/too-cheap.html',
    'claims/bridges/too-cheap.md',
    'claims/bridges/wind-was-foreseen.html',
    'claims/bridges/wind-was-foreseen.md',
    'claims/bridges/wind-was-known.html',
    'claims/bridges/wind-was-known.md',
    'data/bridges.annotations.json',
    'data/bridges.argdown',
    'data/bridges.argument.json',
    'data/bridges.claims.csv',
    'data/bridges.evidence.csv',
    'data/bridges.hypothesis-essay.json',
    'data/bridges.json',
    'editions/bridges.epub',
    'editions/bridges.html',
    'embeds/bridges/nothing-else.html',
    'embeds/bridges/pay-for-inspection.html',
    'embeds/bridges/too-cheap.html',
    'embeds/bridges/wind-was-foreseen.html',
    'embeds/bridges/wind-was-known.html',
    'essays/bridges.html',
    'essays/bridges.md',
    'incidents/fall-of-the-tay-bridge.html',
    'incidents/fall-of-the-tay-bridge.md',
    'incidents/tacoma-narrows.html',
    'incidents/tacoma-narrows.md',
    'incidents/tay-bridge.html',
    'incidents/tay-bridge.md',
  ]);
});

test('an Urdu essay is read from right to left, and its titles are text to the letter', () => {
  const { attribs } = byTag(page('essays/bridges.html'), 'html')[0]!;

  expect([attribs['lang'], attribs['dir']]).toEqual(['ur', 'rtl']);
  expect(byTag(page('essays/bridges.html'), 'h1').map(textOf)).toEqual([title]);
  expect(byTag(page('claims/bridges/too-cheap.html'), 'h1').map(textOf)).toEqual([statement]);
  expect(byTag(page('incidents/fall-of-the-tay-bridge.html'), 'h1').map(textOf)).toEqual([
    'The Tay Bridge "falls" </script> & sinks 🚂',
  ]);
});

test('claims are marked, one of them alone in a list, and there is a note for each', () => {
  const essay = page('essays/bridges.html');

  expect(byClass(essay, 'claim').map(({ attribs }) => attribs['id'])).toEqual([
    'too-cheap',
    'wind-was-foreseen',
    'pay-for-inspection',
  ]);
  expect(byClass(essay, 'note').map(({ attribs }) => attribs['data-note'])).toEqual([
    'too-cheap',
    'wind-was-foreseen',
    'pay-for-inspection',
  ]);
});

test('an essay has its table of claims', () => {
  const rows = byTag(byTag(page('claims/bridges/index.html'), 'tbody')[0]!, 'tr');

  expect(rows.map((row) => textOf(byTag(row, 'th')))).toEqual([
    statement,
    'That wind pushes at bridges was known.',
    'Inspection should be paid for first.',
  ]);
});

test('the incidents of all essays stand in one list, in time order', () => {
  const items = byTag(byId(page('incidents/index.html'), 'chronicle'), 'li');

  expect(items.map((item) => hrefs(item)[0])).toEqual([
    'eddystone-1703.html',
    'fall-of-the-tay-bridge.html',
    'south-fork-1889.html',
    'flannan-isles.html',
    'st-francis-1928.html',
    'tacoma-narrows.html',
    'malpasset-1959.html',
    'vajont-1963.html',
    'buffalo-creek-1972.html',
    'banqiao-1975.html',
    'teton-1976.html',
    'stava-1985.html',
  ]);
});

test('the sources of all essays stand in one list', () => {
  const ids = byTag(page('sources/index.html'), 'li').flatMap(({ attribs }) => attribs['id'] ?? []);

  expect(ids).toEqual(
    expect.arrayContaining(['navier-1823', 'tyndall-1874', 'staub-1911', 'tacoma-report-1941', 'tay-report-1880']),
  );
});

test('the archived copy of a source is named beside its link, wherever the source is listed', () => {
  const copy = 'https://web.archive.org/web/20220708123456/https://reports.example/tacoma';
  const robust = {
    'data-originalurl': 'https://reports.example/tacoma',
    'data-versiondate': '2022-07-08',
    'data-versionurl': copy,
  };
  const linksOf = (path: string) =>
    byAttribute(page(path), 'data-versionurl', copy).map((link) => {
      // Classes of the styles are of no matter here.
      const named = Object.entries(link.attribs).filter(([name]) => name === 'href' || name in robust);
      return [textOf(link), Object.fromEntries(named)];
    });
  const original = { href: 'https://reports.example/tacoma', ...robust };
  const archived = ['archived copy', { href: copy, ...robust }];

  const titled = ['The Failure of the Tacoma Narrows Bridge', original];

  expect(linksOf('sources/index.html')).toEqual([titled, archived]);
  // With the evidence, and in the list of sources.
  expect(linksOf('claims/bridges/too-cheap.html')).toEqual([
    titled,
    ['https://reports.example/tacoma', original],
    archived,
  ]);
  // In the notes on each of the claims, and in the list of the sources named on the page.
  expect(linksOf('essays/bridges.html')).toEqual([titled, titled, titled, titled, archived]);
});

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { entries } from './content.ts';
import { byTag } from './dom.ts';
import { dist, nowhere, readPage } from './site.ts';

/** The content of each `<meta>` of a page, by its property or name. */
const metas = (page: string, folder = dist): Record<string, string> =>
  Object.fromEntries(
    byTag(readPage(page, folder).document, 'meta').map(({ attribs: { property, name, content } }) => [
      property ?? name ?? '',
      content ?? '',
    ]),
  );

const { essays, claims, incidents } = entries;
/** Each page with a card of its own, and the name of its card. */
const cards = [
  ...essays.map(({ id }) => [`essays/${id}.html`, `cards/${id}.png`]),
  ...claims.map(({ essay, id }) => [`claims/${essay}/${id}.html`, `cards/${essay}/${id}.png`]),
  ...incidents.map(({ id }) => [`incidents/${id}.html`, `cards/incidents/${id}.png`]),
] as [string, string][];

test('every page of an essay, a claim and an incident has a card of its own, as large as it says', () => {
  const told = cards.map(([page]) => {
    const { 'og:image': image = '', 'og:image:width': width, 'og:image:height': height } = metas(page);
    const file = image.replace('https://example.org/a/', '');
    const png = readFileSync(join(dist, file));
    return [page, file, `${width} x ${height}`, `${png.readUInt32BE(16)} x ${png.readUInt32BE(20)}`];
  });

  expect(told).toEqual(cards.map((card) => [...card, '1200 x 630', '1200 x 630']));
});

test('what a card shows is told to those who do not see it', () => {
  const told = [
    'claims/lighthouses/machines-save-lives.html',
    'claims/bridges/pay-for-inspection.html',
    'essays/lighthouses.html',
    'essays/bridges.html',
    'incidents/eddystone-1703.html',
    'incidents/flannan-isles.html',
  ].map((page) => metas(page)['og:image:alt']);

  expect(told).toEqual([
    'Claim 3 of 7: Fewer people have drowned since lamps were left to machines, and because of it. Contested. Why Lighthouses Went Dark. How Things Fail.',
    'Claim 3 of 3: Inspection should be paid for first. Value judgement. جسور "تسقط" & </script><!-- 🌉 <b>. How Things Fail.',
    'Annotated argument: Why Lighthouses Went Dark. After A harbour pilot and A chandler, The Harbour Review, 2 March 2019. 7 claims · 2 incidents. How Things Fail.',
    'Annotated essay: جسور "تسقط" & </script><!-- 🌉 <b>. Ada "<Pontefract>" & Sons, 1 March 2026. 3 claims · 2 incidents. How Things Fail.',
    'Incident: The storm takes the Eddystone tower. Off Plymouth, 26–27 November 1703. How Things Fail.',
    'Incident: Three keepers vanish from the Flannan Isles. Flannan Isles, United Kingdom, c. December 1900. How Things Fail.',
  ]);
});

test('a page says what it is to those who link to it', () => {
  const tags = Object.entries(metas('incidents/flannan-isles.html'));

  expect(Object.fromEntries(tags.filter(([name]) => /^(og|twitter):/.test(name)))).toEqual({
    'og:site_name': 'How Things Fail',
    'og:type': 'article',
    'og:title': 'Three keepers vanish from the Flannan Isles',
    'og:description': 'A relief boat found the lamp out and nobody there.',
    'og:url': 'https://example.org/a/incidents/flannan-isles.html',
    'og:image': 'https://example.org/a/cards/incidents/flannan-isles.png',
    'og:image:width': '1200',
    'og:image:height': '630',
    'og:image:alt':
      'Incident: Three keepers vanish from the Flannan Isles. Flannan Isles, United Kingdom, c. December 1900. How Things Fail.',
    'twitter:card': 'summary_large_image',
  });
});

test('the title of a card has at most 70 characters: what is longer goes by its short name', () => {
  const titles = cards.map(([page]) => [page, metas(page)['og:title'] ?? '']);

  expect(titles.filter(([, title = '']) => title === '' || title.length > 70)).toEqual([]);
  expect(Object.fromEntries(titles)).toMatchObject({
    'claims/lighthouses/machines-save-lives.html': 'Machines save lives',
  });
});

test('pages without a card of their own have that of the site', () => {
  expect(['index.html', 'about.html', 'sources/index.html'].map((page) => metas(page)['og:image'])).toEqual(
    Array(3).fill('https://example.org/a/cards/index.png'),
  );
});

test('where the site stands nowhere no card is drawn and no page names one', () => {
  const names = Object.keys(metas('claims/bridges/too-cheap.html', nowhere));

  expect(existsSync(join(nowhere, 'cards'))).toBe(false);
  expect(names.filter((name) => /^(og|twitter):/.test(name))).toEqual([
    'og:site_name',
    'og:type',
    'og:title',
    'og:description',
  ]);
});

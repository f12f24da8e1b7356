import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { byAttribute, byClass, byId, byTag, hrefs, textOf } from './dom.ts';
import { sites } from '../fixtures/built-site.ts';
import { dist, readPage, readPages, root } from './site.ts';

const page = (path: string) => readPage(path).document;
const read = (path: string) => readFileSync(join(dist, path), 'utf8');

test('the page of the method says what its author wrote, and then what the levels mean', () => {
  const [article] = byTag(page('about.html'), 'article');
  const headings = byTag(article!, 'h2').map(({ attribs }) => attribs['id']);

  expect(headings).toEqual(['weighing', 'levels', 'rights', 'data']);
  expect(textOf(article!)).toContain('Whoever was there counts for more than whoever heard of it.');
  expect(hrefs(article!)).toEqual(expect.arrayContaining(['corrections.html', 'pages/imprint.html', 'data.html']));
  expect(byAttribute(page('about.html'), 'name', 'description')[0]!.attribs['content']).toBe(
    'How "we" weigh what is said of <bridges> & dams.',
  );
});

test('the site has its own colour, its logo and its line at the foot of every page', () => {
  const folder = join(root, sites.hostile.folder, 'dist');
  const pages = readPages(folder).filter(({ path }) => !/^(?:embeds|editions)\/|404/.test(path));

  expect(pages.length).toBeGreaterThan(10);
  expect(pages.filter(({ html }) => !/light-dark\(#0b4f8a, ?#8ec5ff\)/.test(html)).map(({ path }) => path)).toEqual([]);
  for (const { path, document } of pages) {
    const [logo] = byTag(byClass(document, 'site')[0]!, 'img');
    expect([path, logo!.attribs]).toEqual([
      path,
      expect.objectContaining({ src: expect.stringMatching(/^(?:\.\.\/)*wide\.svg$/), width: '1600', height: '90' }),
    ]);
    expect(textOf(byTag(document, 'footer').at(-1)!)).toContain('Of all corrections & "more", now < 橋');
  }
});

test('a page of the site stands at its address, in its language, with what it cites', () => {
  const imprint = page('pages/imprint.html');

  expect(byTag(imprint, 'html')[0]!.attribs).toMatchObject({ lang: 'de', dir: 'ltr' });
  expect(textOf(byTag(imprint, 'h1')[0]!)).toBe('Impressum & mehr');
  expect(textOf(byClass(imprint, 'quote')[0]!)).toBe('„badly designed“');
  expect(hrefs(byTag(imprint, 'article')[0]!)).toEqual(
    expect.arrayContaining(['../about.html', '../incidents/fall-of-the-tay-bridge.html']),
  );
  expect(hrefs(byId(page('sources/index.html'), 'tay-report-1880')!)).toContain('../pages/imprint.html');
});

test('several sources that are cited at once stand in one pair of brackets, each with a link of its own', () => {
  const imprint = page('pages/imprint.html');
  const [, first, between, second] = byClass(imprint, 'cite');

  expect([first, between, second].map((one) => [one!.name, textOf(one!)])).toEqual([
    ['a', '[Federal Works Agency, 1941'],
    ['span', ';'],
    ['a', 'Navier, 1823]'],
  ]);
  expect(first!.attribs['href']).not.toBe(second!.attribs['href']);
  expect(read('pages/imprint.md')).toContain('[\\[Federal Works Agency, 1941](https://reports.example/tacoma');
  expect(read('pages/imprint.md')).toContain('); [Navier, 1823\\]](../sources/index.html#navier-1823');
});

test('every page leads to it, and so do the sitemap, the overview for machines, and a Markdown alternate', () => {
  const without = readPages().filter(
    ({ path, document }) =>
      !/^(?:embeds|editions)\/|404/.test(path) &&
      !byTag(byTag(document, 'footer').at(-1)!, 'a').some(
        (link) => /pages\/imprint\.html$|^imprint\.html$/.test(link.attribs['href']!) && link.attribs['lang'] === 'de',
      ),
  );

  expect(without.map(({ path }) => path)).toEqual([]);
  expect(read('sitemap.xml')).toContain('<loc>https://example.org/a/pages/imprint.html</loc>');
  expect(read('llms.txt')).toContain('[Impressum & mehr](https://example.org/a/pages/imprint.md): Wer "wir" sind.');
  expect(read('pages/imprint.md')).toMatch(/^# Impressum & mehr\n\n## Wer\n\n/m);
});

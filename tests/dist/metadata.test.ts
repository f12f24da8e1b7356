import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildWith } from './build.ts';
import { readEdition } from './content.ts';
import { all, byAttribute, byTag, rawText } from './dom.ts';
import { findInvalidHtml } from './html.ts';
import { dist as nowhere, listFiles, readPage, readPages } from './site.ts';

let site: ReturnType<typeof buildWith>;
beforeAll(() => (site = buildWith(['second-essay'], { SITE_URL: 'https://example.org/a' })), 180_000);
afterAll(() => site.remove());

const read = (path: string) => readFileSync(join(site.dist, path), 'utf8');
const graphs = (path: string, folder = site.dist) =>
  byAttribute(readPage(path, folder).document, 'type', 'application/ld+json')
    .filter(({ name }) => name === 'script')
    .map((script) => JSON.parse(rawText(script)));

interface Node {
  '@type': string;
  '@id'?: string;
}
/** Every object with a type, however deep. */
const nodesIn = (value: unknown): Node[] =>
  typeof value === 'object' && value !== null
    ? [...('@type' in value ? [value as Node] : []), ...Object.values(value).flatMap(nodesIn)]
    : [];

test('every page of an essay, a claim or an incident holds one graph, whose own names lead to pages of the site', () => {
  const edition = readEdition(site.folder);
  const pages = [
    ...edition.essays.map(({ id }) => `essays/${id}.html`),
    ...edition.essays.flatMap(({ claims }) => claims.map(({ essay, id }) => `claims/${essay}/${id}.html`)),
    ...edition.incidents.map(({ id }) => `incidents/${id}.html`),
  ];

  const counts = pages.map((page) => graphs(page).length);
  expect(counts).toEqual(pages.map(() => 1));

  const names = pages.flatMap((page) => nodesIn(graphs(page)).flatMap((node) => node['@id'] ?? []));
  const own = names.filter((name) => name.startsWith('https://example.org/a/'));
  expect(own.length).toBeGreaterThan(pages.length);
  const files = new Set(listFiles(site.dist));
  expect(own.filter((name) => !files.has(name.replace('https://example.org/a/', '').replace(/#.*/, '')))).toEqual([]);
});

test('a review stands on the page of its claim alone, once, and on no page of a value judgement or a prediction', () => {
  const edition = readEdition(site.folder);
  const reviewed = readPages(site.dist).flatMap(({ path }) =>
    nodesIn(graphs(path)).flatMap((node) => (node['@type'] === 'ClaimReview' ? path : [])),
  );

  const verdicts = edition.essays
    .filter(({ original }) => original)
    .flatMap(({ claims }) => claims)
    .filter(({ assessment }) => !['value-judgement', 'prediction'].includes(assessment.level))
    .map(({ essay, id }) => `claims/${essay}/${id}.html`);
  expect(verdicts.length).toBeGreaterThan(10);
  expect(reviewed).toEqual(verdicts.sort());
});

test('what reference managers read stands in the head of a claim, whatever its words', () => {
  const { document } = readPage('claims/bridges/too-cheap.html', site.dist);
  const tags = byTag(document, 'meta').flatMap(({ attribs: { name = '', content = '' } }) =>
    /^(citation_|DC)/.test(name) ? `${name}: ${content}` : [],
  );

  expect(tags).toEqual([
    'citation_title: Bridges "fall" mostly because <money> & time were saved: </script> 💸.',
    'citation_author: Ada "<Pontefract>" & Sons',
    'citation_publication_date: 2026/02/20',
    'citation_publisher: Claim by Claim',
    'citation_language: ar',
    'citation_public_url: https://example.org/a/claims/bridges/too-cheap.html',
    'DC.title: Bridges "fall" mostly because <money> & time were saved: </script> 💸.',
    'DC.creator: Ada "<Pontefract>" & Sons',
    'DC.date: 2026-02-20',
    'DC.publisher: Claim by Claim',
    'DC.language: ar',
    'DC.type: webpage',
    'DC.rights: https://creativecommons.org/licenses/by/4.0/',
    'DC.identifier: https://example.org/a/claims/bridges/too-cheap.html',
    'DCTERMS.isPartOf: جسور "تسقط" & </script><!-- 🌉 <b>',
  ]);
});

test('every page of an essay, a claim or an incident tells reference managers its title, its address and that it is a web page', () => {
  const edition = readEdition(site.folder);
  const works = [
    ...edition.essays.map(({ id, title }) => ({ page: `essays/${id}.html`, title })),
    ...edition.essays.flatMap(({ claims }) =>
      claims.map(({ essay, id, statement }) => ({ page: `claims/${essay}/${id}.html`, title: statement })),
    ),
    ...edition.incidents.map(({ id, title }) => ({ page: `incidents/${id}.html`, title })),
  ];
  const told = works.map(({ page }) => {
    const { document } = readPage(page, site.dist);
    const [title, url, identifier, type] = ['citation_title', 'citation_public_url', 'DC.identifier', 'DC.type'].map(
      (name) => byAttribute(document, 'name', name).map(({ attribs }) => attribs['content']),
    );
    return {
      page,
      title,
      url: url?.map((one) => one?.replace(/#r\d+$/, '')),
      same: url?.[0] === identifier?.[0],
      type,
    };
  });

  expect(told).toEqual(
    works.map(({ page, title }) => ({
      page,
      title: [title],
      url: [`https://example.org/a/${page}`],
      same: true,
      type: ['webpage'],
    })),
  );
});

test('every twin holds the words of its page, and its links lead to files', () => {
  const edition = readEdition(site.folder);
  const files = new Set(listFiles(site.dist));
  const twins = [...files].filter((file) => file.endsWith('.md'));
  const dead = [...twins, 'llms.txt'].flatMap((file) =>
    [...read(file).matchAll(/\]\((?!https?:|mailto:)([^)\s]+)\)/g)].flatMap(([, link = '']) => {
      const { pathname } = new URL(link, `http://here/${file}`);
      return files.has(decodeURIComponent(pathname.slice(1))) ? [] : `${file}: ${link}`;
    }),
  );
  expect(dead).toEqual([]);

  const missing = edition.essays.flatMap(({ claims }) =>
    claims.flatMap(({ essay, id, words, statement }) => {
      const text = read(`claims/${essay}/${id}.md`).replaceAll('\\', '');
      return [words, statement].filter((each) => !text.includes(each)).map((each) => `${essay}/${id}: ${each}`);
    }),
  );
  expect(missing).toEqual([]);
  expect(twins.length).toBe(
    edition.essays.length + edition.essays.flatMap(({ claims }) => claims).length + edition.incidents.length,
  );
});

test('a page names its twin, and every page the feeds', () => {
  const alternates = (path: string) =>
    all(readPage(path, site.dist).document, ({ name, attribs }) => name === 'link' && attribs['rel'] === 'alternate')
      .map(({ attribs }) => `${attribs['type']} ${attribs['href']}`)
      .filter((alternate) => !alternate.startsWith('font/'));

  expect(alternates('incidents/tay-bridge.html')).toEqual([
    'application/rss+xml ../feed.xml',
    'application/feed+json ../feed.json',
    'text/markdown tay-bridge.md',
  ]);
});

test('the overview, the sitemap and the feeds name pages that are there', () => {
  const files = new Set(listFiles(site.dist));
  const parse = (path: string) => new XMLParser({ parseTagValue: false }).parse(read(path));
  const links = {
    'llms.txt': [...read('llms.txt').matchAll(/\]\((\S+)\)/g)].map((match) => match[1]!),
    'sitemap.xml': parse('sitemap.xml').urlset.url.map(({ loc }: { loc: string }) => loc) as string[],
    'feed.xml': parse('feed.xml').rss.channel.item.map(({ link }: { link: string }) => link) as string[],
    'feed.json': JSON.parse(read('feed.json')).items.map(({ url }: { url: string }) => url) as string[],
  };

  const dead = Object.entries(links).flatMap(([file, urls]) =>
    urls.filter((url) => !files.has(url.replace('https://example.org/a/', ''))).map((url) => `${file}: ${url}`),
  );
  expect(dead).toEqual([]);
  expect(links['feed.xml']).toEqual(links['feed.json']);
  expect(read('robots.txt')).toBe('User-agent: *\nAllow: /\n\nSitemap: https://example.org/a/sitemap.xml\n');
});

test('pages with all that in their heads are valid HTML', async () => {
  expect(await findInvalidHtml(site.dist)).toEqual([]);
});

test('a site that stands nowhere has neither feeds nor a sitemap, and names nothing of its own', () => {
  const present = ['feed.xml', 'feed.json', 'sitemap.xml'].filter((file) => existsSync(join(nowhere, file)));
  expect(present).toEqual([]);

  const pages = listFiles().filter((file) => file.endsWith('.html'));
  const nodes = pages.flatMap((page) => nodesIn(graphs(page, nowhere)));
  expect(nodes.length).toBeGreaterThan(0);
  const named = nodes.flatMap((node) => (node['@id'] ? node['@type'] : []));
  expect([...new Set(named)]).toEqual(['OpinionNewsArticle']);
});

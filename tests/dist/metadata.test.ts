import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { entries, readEdition } from './content.ts';
import { all, byAttribute, byTag, rawText } from './dom.ts';
import { dist, listFiles, nowhere, readPage, readPages } from './site.ts';

const read = (path: string) => readFileSync(join(dist, path), 'utf8');
const graphs = (path: string, folder = dist) =>
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

/** Pages of the site; hosts show the last at any address, and it is of no day. A card is a view of the page that it names. */
const pages = listFiles().filter((file) => file.endsWith('.html') && !/^(editions|embeds)\/|^404/.test(file));

test('every page holds one graph of one thing, whose own names lead to pages of the site', () => {
  const counts = pages.map((page) => graphs(page).map((graph) => graph['@graph'].length));
  expect(counts).toEqual(pages.map(() => [1]));

  const names = pages.flatMap((page) => nodesIn(graphs(page)).flatMap((node) => node['@id'] ?? []));
  const own = names.filter((name) => name.startsWith('https://example.org/a/'));
  expect(own.length).toBeGreaterThan(pages.length);
  const files = new Set(listFiles());
  expect(own.filter((name) => !files.has(name.replace('https://example.org/a/', '').replace(/#.*/, '')))).toEqual([]);
});

test('every page says whose it is and of which days, in its graph and in its head alike, and that is no page’s source', () => {
  const told = pages.map((page) => {
    const { document } = readPage(page);
    const meta = (key: 'name' | 'property', name: string) =>
      byAttribute(document, key, name).map(({ attribs }) => attribs['content']);
    return {
      page,
      author: meta('name', 'author'),
      published: meta('property', 'article:published_time'),
      modified: meta('property', 'article:modified_time'),
    };
  });

  expect(told).toEqual(
    pages.map((page) => {
      const { author, datePublished, dateModified } = graphs(page)[0]['@graph'][0];
      const names = author.map(({ name }: { name: string }) => name).join(', ');
      return { page, author: [names], published: [datePublished], modified: [dateModified] };
    }),
  );
  expect(Object.fromEntries(told.map(({ page, ...rest }) => [page, rest]))).toMatchObject({
    'index.html': { author: ['Falling & Sons'], published: ['2026-01-15'], modified: ['2026-04-02'] },
    'essays/lighthouses.html': {
      author: ['The first editor, The second editor'],
      published: ['2026-01-15'],
      modified: ['2026-04-02'],
    },
    'arguments/lighthouses.html': { author: ['The first editor, The second editor'], published: ['2026-01-15'] },
    'claims/bridges/too-cheap.html': { author: ['Ada "<Pontefract>" & Sons'], modified: ['2026-03-01'] },
    'incidents/flannan-isles.html': { author: ['Falling & Sons'], modified: ['2026-04-02'] },
  });
  expect(told.filter(({ published: [published] }) => !/^2026-/.test(published ?? ''))).toEqual([]);
});

test('a review stands on the page of its claim alone, once, and on no page of a value judgement or a prediction', () => {
  const edition = readEdition();
  const reviewed = readPages().flatMap(({ path }) =>
    nodesIn(graphs(path)).flatMap((node) => (node['@type'] === 'ClaimReview' ? path : [])),
  );

  const verdicts = edition.essays
    .filter(({ original }) => original)
    .flatMap(({ claims }) => claims)
    .filter(({ assessment }) => !['value-judgement', 'prediction'].includes(assessment.level))
    .map(({ essay, id }) => `claims/${essay}/${id}.html`);
  expect(verdicts.length).toBeGreaterThan(5);
  expect(reviewed).toEqual(verdicts.sort());
});

test('what reference managers read stands in the head of a claim, whatever its words', () => {
  const { document } = readPage('claims/bridges/too-cheap.html');
  const tags = byTag(document, 'meta').flatMap(({ attribs: { name = '', content = '' } }) =>
    /^(citation_|DC)/.test(name) ? `${name}: ${content}` : [],
  );

  expect(tags).toEqual([
    'citation_author: Ada "<Pontefract>" & Sons',
    'citation_title: Bridges "fall" mostly because <money> & time were saved: </script> 💸.',
    'citation_publication_date: 2026/03/01',
    'citation_publisher: Falling & Sons',
    'citation_language: ur',
    'citation_public_url: https://example.org/a/claims/bridges/too-cheap.html#r1',
    'DC.title: Bridges "fall" mostly because <money> & time were saved: </script> 💸.',
    'DC.date: 2026-03-01',
    'DC.publisher: Falling & Sons',
    'DC.language: ur',
    'DC.type: webpage',
    'DC.rights: https://creativecommons.org/licenses/by/4.0/',
    'DC.identifier: https://example.org/a/claims/bridges/too-cheap.html#r1',
    'DCTERMS.isPartOf: جسور "تسقط" & </script><!-- 🌉 <b>',
  ]);
});

test('every page of an essay, a claim or an incident tells reference managers its title, its address and that it is a web page', () => {
  const edition = readEdition();
  const works = [
    ...edition.essays.map(({ id, title }) => ({ page: `essays/${id}.html`, title })),
    ...edition.essays.flatMap(({ claims }) =>
      claims.map(({ essay, id, statement }) => ({ page: `claims/${essay}/${id}.html`, title: statement })),
    ),
    ...edition.incidents.map(({ id, title }) => ({ page: `incidents/${id}.html`, title })),
  ];
  const told = works.map(({ page }) => {
    const { document } = readPage(page);
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

test('the links of every Markdown alternate lead to files', () => {
  const files = new Set(listFiles());
  const alternates = [...files].filter((file) => file.endsWith('.md'));
  const dead = [...alternates, 'llms.txt'].flatMap((file) =>
    [...read(file).matchAll(/\]\((?!https?:|mailto:)([^)\s]+)\)/g)].flatMap(([, link = '']) => {
      const { pathname } = new URL(link, `http://here/${file}`);
      return files.has(decodeURIComponent(pathname.slice(1))) ? [] : `${file}: ${link}`;
    }),
  );
  expect(dead).toEqual([]);

  const { essays, claims, incidents, pages, former } = entries;
  expect(alternates.sort()).toEqual(
    [
      ...essays.map(({ id }) => `essays/${id}.md`),
      ...claims.map(({ essay, id }) => `claims/${essay}/${id}.md`),
      ...incidents.map(({ id }) => `incidents/${id}.md`),
      ...pages.map(({ id }) => `pages/${id}.md`),
      ...former.filter((path) => !path.startsWith('sources/')).map((path) => `${path}.md`),
    ].sort(),
  );
});

test('a page names its Markdown alternate, and every page the feeds', () => {
  const alternates = (path: string) =>
    all(readPage(path).document, ({ name, attribs }) => name === 'link' && attribs['rel'] === 'alternate')
      .map(({ attribs }) => `${attribs['type']} ${attribs['href']}`)
      .filter((alternate) => !alternate.startsWith('font/'));

  expect(alternates('incidents/flannan-isles.html')).toEqual([
    'application/rss+xml ../feed.xml',
    'application/feed+json ../feed.json',
    'text/markdown flannan-isles.md',
  ]);
});

test('the overview, the sitemap and the feeds name pages that are there', () => {
  const files = new Set(listFiles());
  const parse = (path: string) => new XMLParser({ parseTagValue: false }).parse(read(path));
  const links = {
    'llms.txt': [...read('llms.txt').matchAll(/\]\((\S+)\)/g)].map((match) => match[1]!),
    'sitemap.xml': parse('sitemap.xml').urlset.url.map(({ loc }: { loc: string }) => loc) as string[],
    'feed.xml': parse('feed.xml').rss.channel.item.map(({ link }: { link: string }) => link) as string[],
    'feed.json': JSON.parse(read('feed.json')).items.map(({ url }: { url: string }) => url) as string[],
  };

  const dead = Object.entries(links).flatMap(([file, urls]) =>
    urls
      .filter((url) => !files.has(url.replace('https://example.org/a/', '').replace(/#r\d+$/, '')))
      .map((url) => `${file}: ${url}`),
  );
  expect(dead).toEqual([]);
  expect(links['feed.xml']).toEqual(links['feed.json']);
  expect(read('robots.txt')).toBe('User-agent: *\nAllow: /\n\nSitemap: https://example.org/a/sitemap.xml\n');
});

test('a site that stands nowhere has neither feeds nor a sitemap, and names nothing of its own', () => {
  const present = ['feed.xml', 'feed.json', 'sitemap.xml'].filter((file) => existsSync(join(nowhere, file)));
  expect(present).toEqual([]);

  const nodes = readPages(nowhere).flatMap(({ path }) => nodesIn(graphs(path, nowhere)));
  expect(nodes.length).toBeGreaterThan(0);
  expect(nodes.filter((node) => node['@id'])).toEqual([]);
});

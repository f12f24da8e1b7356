import Ajv from 'ajv';
import { XMLParser } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { toJsonFeed } from '../../src/data/feed/json-feed.ts';
import { toRss } from '../../src/data/feed/rss.ts';
import { xml } from '../../src/data/markup.ts';
import { sitemapFiles } from '../../src/data/sitemap.ts';
import type { Claim, Edition } from '../../src/model/edition.ts';
import { bridges } from '../fixtures/bridges.ts';
import { joinContent } from '../fixtures/join.ts';

const edition = joinContent(bridges);
const url = 'https://example.com/a';
const readXml = (text: string) => {
  return new XMLParser({ ignoreAttributes: false, parseTagValue: false, ignoreDeclaration: true }).parse(text);
};

const html = `<blockquote><p>being cheap</p></blockquote>
<p><b>Contested</b>, 1 for, 0 against. Pennies were saved. For now.</p>
<p>Claim 2 of <a href="https://example.com/a/essays/bridges.html#too-cheap">Why &lt;Bridges&gt; &amp; Dams Fall</a>.</p>`;

test('RSS holds every page once, with its day and its words', () => {
  const { rss } = readXml(toRss(edition, url));

  expect(rss['@_version']).toBe('2.0');
  expect({ ...rss.channel, item: rss.channel.item[1] }).toEqual({
    title: 'Bridges & <Dams>',
    link: 'https://example.com/a/index.html',
    'atom:link': { '@_rel': 'self', '@_type': 'application/rss+xml', '@_href': 'https://example.com/a/feed.xml' },
    description: 'Why they fall.',
    language: 'en-GB',
    lastBuildDate: 'Wed, 25 Nov 2026 00:00:00 GMT',
    item: {
      title: 'They are cheap.',
      link: 'https://example.com/a/claims/bridges/too-cheap.html',
      guid: { '#text': 'tag:example.com,2026-11-25:claims/bridges/too-cheap', '@_isPermaLink': 'false' },
      pubDate: 'Wed, 25 Nov 2026 00:00:00 GMT',
      'dc:creator': 'An editor',
      category: 'claim',
      description: 'Contested. Pennies were saved. For now.',
      'content:encoded': html,
    },
  });
  expect(
    rss.channel.item.map((item: Record<string, string>) => [item['category'], item['title'], item['pubDate']]),
  ).toEqual([
    ['claim', 'Bridges fall.', 'Wed, 25 Nov 2026 00:00:00 GMT'],
    ['claim', 'They are cheap.', 'Wed, 25 Nov 2026 00:00:00 GMT'],
    ['essay', 'Dams', 'Sun, 01 Feb 2026 00:00:00 GMT'],
    ['incident', 'Banqiao', 'Sun, 01 Feb 2026 00:00:00 GMT'],
    ['essay', 'Why <Bridges> & Dams Fall', 'Thu, 01 Jan 2026 00:00:00 GMT'],
    ['incident', 'Tacoma Narrows', 'Thu, 01 Jan 2026 00:00:00 GMT'],
    ['incident', 'Tay Bridge', 'Thu, 01 Jan 2026 00:00:00 GMT'],
  ]);
});

test('an essay comes with what it argues, how that stands and how its claims do', () => {
  const essay = { ...edition.essay('bridges'), verdict: 'Some do.' };
  const changed = Object.assign(Object.create(edition) as typeof edition, { essays: [essay], incidents: [] });

  expect(JSON.parse(toJsonFeed(changed, url)).items[2]).toEqual({
    id: 'tag:example.com,2026-01-01:essays/bridges',
    url: 'https://example.com/a/essays/bridges.html',
    title: 'Why <Bridges> & Dams Fall',
    summary: 'It is "money". Some do. Claims: 2 contested.',
    content_html: '<p>It is &quot;money&quot;.</p>\n<p>Some do.</p>\n<p>Claims: 2 contested.</p>',
    date_published: '2026-01-01T00:00:00Z',
    authors: [{ name: 'An editor' }],
    tags: ['essay'],
    language: 'en-GB',
  });
});

test('an incident comes on the day on which it was published, with what happened, how it ended, and which essays cite it', () => {
  const register = { version: 1, ids: { 'incident:tay-bridge': { state: 'live', first: '2026-12-03' } } };
  const changed = Object.assign(Object.create(edition) as typeof edition, { register });

  expect(JSON.parse(toJsonFeed(changed, url)).items[0]).toEqual({
    id: 'tag:example.com,2026-12-03:incidents/tay-bridge',
    url: 'https://example.com/a/incidents/tay-bridge.html',
    title: 'Tay Bridge',
    summary: 'A bridge falls. The train was lost.',
    content_html:
      '<p>A bridge falls.</p>\n<p>The train was lost.</p>\n<p>Cited in <a href="https://example.com/a/essays/bridges.html">Why &lt;Bridges&gt; &amp; Dams Fall</a>.</p>',
    date_published: '2026-12-03T00:00:00Z',
    authors: [{ name: 'A & B' }],
    tags: ['incident'],
    language: 'en-GB',
  });
});

/** What version 1.1 asks of a feed, as far as ours goes. */
const schema = {
  type: 'object',
  required: ['version', 'title', 'items'],
  additionalProperties: false,
  properties: {
    version: { const: 'https://jsonfeed.org/version/1.1' },
    title: { type: 'string' },
    home_page_url: { type: 'string', pattern: '^https://' },
    feed_url: { type: 'string', pattern: '^https://' },
    description: { type: 'string' },
    language: { type: 'string' },
    authors: { type: 'array', items: { $ref: '#/$defs/author' } },
    items: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'content_html'],
        additionalProperties: false,
        properties: {
          id: { type: 'string' },
          url: { type: 'string', pattern: '^https://' },
          title: { type: 'string' },
          summary: { type: 'string' },
          content_html: { type: 'string' },
          date_published: { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$' },
          authors: { type: 'array', items: { $ref: '#/$defs/author' } },
          tags: { type: 'array', items: { type: 'string' } },
          language: { type: 'string' },
        },
      },
    },
  },
  $defs: { author: { type: 'object', minProperties: 1, properties: { name: { type: 'string' } } } },
};

test('the JSON feed is one of version 1.1 and says the same', () => {
  const feed = JSON.parse(toJsonFeed(edition, url));
  const ajv = new Ajv();
  ajv.validate(schema, feed);

  expect(ajv.errors).toBe(null);
  expect(feed.items[1]).toEqual({
    id: 'tag:example.com,2026-11-25:claims/bridges/too-cheap',
    url: 'https://example.com/a/claims/bridges/too-cheap.html',
    title: 'They are cheap.',
    summary: 'Contested. Pennies were saved. For now.',
    content_html: html,
    date_published: '2026-11-25T00:00:00Z',
    authors: [{ name: 'An editor' }],
    tags: ['claim'],
    language: 'en-GB',
  });
});

test('a corrected claim comes first and as something new; hostile words are read back whole', () => {
  const hostile = '</script>]]> & "\u{1F600} Мост';
  const [first, second] = edition.essay('bridges').claims as [Claim, Claim];
  const corrected: Claim = {
    ...second,
    statement: hostile,
    words: hostile,
    corrections: [{ date: '2026-12-01', text: 'It was 1879.' }],
  };
  const essays = [{ ...edition.essay('bridges'), claims: [first, corrected] }];
  const changed = Object.assign(Object.create(edition) as typeof edition, { essays });

  const [item] = readXml(toRss(changed, url)).rss.channel.item;
  expect([item.title, item.guid['#text'], item.pubDate]).toEqual([
    hostile,
    'tag:example.com,2026-12-01:claims/bridges/too-cheap',
    'Tue, 01 Dec 2026 00:00:00 GMT',
  ]);
  expect(item['content:encoded']).toContain('<p>&lt;/script&gt;]]&gt; &amp; &quot;\u{1F600} Мост</p>');
  expect(JSON.parse(toJsonFeed(changed, url)).items[0].title).toBe(hostile);
});

test('a revised claim comes as something new, with the reason, and its link leads to what has changed', () => {
  const [first, second] = edition.essay('bridges').claims as [Claim, Claim];
  const said = (date: string, words: string, why: string): Claim['revisions'][number] => {
    return { date, hash: '0'.repeat(64), words, statement: second.statement, level: 'contested', why };
  };
  const revised: Claim = {
    ...second,
    revisions: [
      said('2026-11-26', 'cheapness', 'First published.'),
      said('2026-12-02', second.words, 'Said <better>.'),
    ],
  };
  const essays = [{ ...edition.essay('bridges'), claims: [first, revised] }];
  const changed = Object.assign(Object.create(edition) as typeof edition, { essays });

  expect(JSON.parse(toJsonFeed(changed, url)).items[0]).toEqual({
    id: 'tag:example.com,2026-12-02:claims/bridges/too-cheap#r2',
    url: 'https://example.com/a/claims/bridges/too-cheap.html#r2',
    title: 'They are cheap.',
    summary: 'Revision 2: Said <better>. Contested. Pennies were saved. For now.',
    content_html: `<p>Revision 2: Said &lt;better&gt;.</p>\n${html}`,
    date_published: '2026-12-02T00:00:00Z',
    authors: [{ name: 'An editor' }],
    tags: ['claim'],
    language: 'en-GB',
  });
  expect(readXml(toRss(changed, url)).rss.channel.item[0].guid['#text']).toBe(
    'tag:example.com,2026-12-02:claims/bridges/too-cheap#r2',
  );
  expect(readXml(sitemapFiles(changed, url)[0]!.write()).urlset.url).toContainEqual({
    loc: 'https://example.com/a/claims/bridges/too-cheap.html',
    lastmod: '2026-12-02',
  });
});

test('the sitemap lists every page that has something to say, with the day of its last change where that is known', () => {
  const at = (path: string, lastmod?: string) => ({ loc: `${url}/${path}`, ...(lastmod && { lastmod }) });

  expect(readXml(sitemapFiles(edition, url)[0]!.write()).urlset.url).toEqual([
    at('index.html'),
    at('about.html'),
    at('incidents/index.html'),
    at('sources/index.html'),
    at('data.html'),
    at('corrections.html'),
    at('essays/dams.html', '2026-02-01'),
    at('essays/bridges.html', '2026-03-04'),
    at('claims/bridges/index.html'),
    at('arguments/bridges.html'),
    at('claims/bridges/they-fall.html', '2026-11-25'),
    at('claims/bridges/too-cheap.html', '2026-11-25'),
    at('incidents/banqiao.html'),
    at('incidents/tacoma-narrows.html'),
    at('incidents/tay-bridge.html'),
  ]);
});

test('the sitemap lists the page of all essays of a site that has one', () => {
  const essays = Array.from({ length: 51 }, () => edition.essays[0]!);
  const many = { ...edition, essays, register: edition.register, usesOf: edition.usesOf, sources: [] };
  const listed = (of: object) =>
    (readXml(sitemapFiles(of as Edition, url)[0]!.write()).urlset.url as { loc: string }[]).map(({ loc }) => loc);

  expect(listed(many)).toContain(`${url}/essays/index.html`);
  expect(listed({ ...many, essays: essays.slice(1) })).not.toContain(`${url}/essays/index.html`);
});

test('a sitemap of many pages leads to files of some of them each, and lists every page once', () => {
  const [whole] = sitemapFiles(edition, url);
  const [first, ...parts] = sitemapFiles(edition, url, 10);

  expect(readXml(first!.write()).sitemapindex.sitemap).toEqual([
    { loc: `${url}/sitemap-1.xml` },
    { loc: `${url}/sitemap-2.xml` },
  ]);
  expect(parts.flatMap((part) => readXml(part.write()).urlset.url)).toEqual(readXml(whole!.write()).urlset.url);
});

test('an essay without claims counts none', () => {
  const items = JSON.parse(toJsonFeed(edition, url)).items as { title: string }[];

  expect(items.find(({ title }) => title === 'Dams')).toMatchObject({
    summary: 'They fall too.',
    content_html: '<p>They fall too.</p>',
  });
});

test('a claim of one revision is told as it was first published', () => {
  const [first, second] = edition.essay('bridges').claims as [Claim, Claim];
  const { words, statement } = second;
  const revisions = [
    {
      date: '2026-11-25',
      hash: '0'.repeat(64),
      words,
      statement,
      level: 'contested' as const,
      why: 'First published.',
    },
  ];
  const essays = [{ ...edition.essay('bridges'), claims: [first, { ...second, revisions }] }];
  const changed = Object.assign(Object.create(edition) as typeof edition, { essays });
  const items = JSON.parse(toJsonFeed(changed, url)).items as { title: string }[];

  expect(items.find(({ title }) => title === 'They are cheap.')).toMatchObject({
    id: 'tag:example.com,2026-11-25:claims/bridges/too-cheap',
    url: 'https://example.com/a/claims/bridges/too-cheap.html',
    summary: 'Contested. Pennies were saved. For now.',
  });
});

test('letters that XML cannot hold are left out', () => {
  expect(xml`<p>${'a\u0000b\u001f\uffff'}</p>`.text).toBe('<p>ab</p>');
});

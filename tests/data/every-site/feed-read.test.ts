import { XMLParser } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { toJsonFeed } from '../../../src/data/feed/json-feed.ts';
import { toRss } from '../../../src/data/feed/rss.ts';
import { sitemapFiles } from '../../../src/data/sitemap.ts';
import type { Edition } from '../../../src/model/edition.ts';
import { hostileContent } from '../../fixtures/hostile.ts';
import { joinContent } from '../../fixtures/join.ts';
import { site } from '../../fixtures/site-content.ts';

const url = 'https://example.org/a/';
const both: [string, Edition][] = [
  ['the site’s', site],
  ['hostile', joinContent(hostileContent)],
];
const folded = (text: string) => text.replace(/\s+/g, ' ').trim();
const parser = new XMLParser({ parseTagValue: false, isArray: (name) => name === 'item' || name === 'url' });

test.each(both)(
  'feeds: the titles of %s essays, incidents and claims are read back whole, from XML and from JSON',
  (_, edition) => {
    const rss = toRss(edition, url);
    const titles = {
      xml: (parser.parse(rss).rss.channel.item as { title: string }[]).map(({ title }) => folded(title)),
      json: (JSON.parse(toJsonFeed(edition, url)).items as { title: string }[]).map(({ title }) => folded(title)),
    };
    const all = [
      ...edition.essays.flatMap(({ title, claims }) => [title, ...claims.map(({ statement }) => statement)]),
      ...edition.incidents.map(({ title }) => title),
    ].map(folded);

    expect(titles.xml.toSorted()).toEqual(all.toSorted());
    expect(titles.json).toEqual(titles.xml);
  },
);

test.each(both)('the sitemap of %s content lists every essay, claim and incident once', (_, edition) => {
  const text = sitemapFiles(edition, url)[0]!.write();
  const listed = (parser.parse(text).urlset.url as { loc: string }[]).map(({ loc }) => loc);
  const pages = [
    ...edition.essays.map(({ id }) => `essays/${id}`),
    ...edition.essays.flatMap(({ claims }) => claims.map(({ essay, id }) => `claims/${essay}/${id}`)),
    ...edition.incidents.map(({ id }) => `incidents/${id}`),
  ].map((page) => `${url}${page}.html`);

  expect(pages.filter((page) => listed.filter((one) => one === page).length !== 1)).toEqual([]);
});

import { absolute, address } from '../model/address.ts';
import { lastChange, newestEssays, type Edition } from '../model/edition.ts';
import { partIncidents } from '../model/incident-years.ts';
import { layOutSources, pagesFrom } from '../model/source-pages.ts';
import { xml } from './markup.ts';

/** A file of the sitemap. */
export interface SitemapFile {
  /** From the root of the site. */
  path: string;
  write: () => string;
}

type Page = [path: string, changed?: string];

/**
 * Every page that a search should find, with the day of its last change where it has one; where they are many, in several files
 * to which the first leads.
 *
 * @param url Where the site stands.
 * @param most In one file: the protocol allows 50,000, which would be slow to load for whoever wants to see one.
 * @see https://www.sitemaps.org/protocol.html
 */
export function sitemapFiles(edition: Edition, url: string, most = 10_000): SitemapFile[] {
  const pages = pagesOf(edition);
  if (pages.length <= most) return [{ path: address.sitemap, write: () => writePages(pages, url) }];
  const parts = Array.from({ length: Math.ceil(pages.length / most) }, (_, index): SitemapFile => ({
    path: address.sitemapPart(index + 1),
    write: () => writePages(pages.slice(index * most, (index + 1) * most), url),
  }));
  return [{ path: address.sitemap, write: () => writeParts(parts, url) }, ...parts];
}

const pagesOf = (edition: Edition): Page[] => [
  [address.home],
  [address.method],
  ...edition.pages.map(({ id }): Page => [address.page(id)]),
  ...(edition.essays.length > newestEssays ? [[address.essays] as Page] : []),
  [address.incidents],
  ...partIncidents(edition.incidents).map(({ path }): Page => [path]),
  ...pagesFrom(layOutSources(edition)).map(({ path }): Page => [path]),
  [address.data.page],
  [address.corrections],
  ...edition.essays.flatMap(({ id, claims, updated, published }): Page[] => [
    [address.essay(id), updated ?? published],
    ...(claims.length > 0 ? [[address.claims(id)] as Page, [address.argument(id)] as Page] : []),
    ...claims.map((claim): Page => [address.claim(id, claim.id), lastChange(claim)]),
  ]),
  ...edition.incidents.map(({ id }): Page => [address.incident(id)]),
];

const writePages = (pages: readonly Page[], url: string): string =>
  xml`<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${pages.map(([path, changed]) => xml`<url><loc>${absolute(path, url)}</loc>${changed && xml`<lastmod>${changed}</lastmod>`}</url>\n`)}</urlset>
`.text;

const writeParts = (parts: readonly SitemapFile[], url: string): string =>
  xml`<?xml version="1.0" encoding="utf-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${parts.map(({ path }) => xml`<sitemap><loc>${absolute(path, url)}</loc></sitemap>\n`)}</sitemapindex>
`.text;

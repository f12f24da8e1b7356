import { absolute, address } from '../model/address.ts';
import { lastChange, type Edition } from '../model/edition.ts';
import { xml } from './epub/markup.ts';

/**
 * Every page that a search should find, with the day of its last change where it has one.
 *
 * @param url Where the site stands.
 * @see https://www.sitemaps.org/protocol.html
 */
export function toSitemap({ essays, incidents }: Edition, url: string): string {
  const pages: [path: string, changed?: string][] = [
    [address.home],
    [address.method],
    [address.incidents],
    [address.sources],
    ...essays.flatMap(({ id, claims, updated, published }): typeof pages => [
      [address.essay(id), updated ?? published],
      [address.claims(id)],
      [address.argument(id)],
      ...claims.map((claim): (typeof pages)[number] => [address.claim(id, claim.id), lastChange(claim)]),
    ]),
    ...incidents.map(({ id }): (typeof pages)[number] => [address.incident(id)]),
  ];
  return xml`<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${pages.map(([path, changed]) => xml`<url><loc>${absolute(path, url)}</loc>${changed && xml`<lastmod>${changed}</lastmod>`}</url>\n`)}</urlset>
`.text;
}

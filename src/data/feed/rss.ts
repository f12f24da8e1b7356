import { absolute, address } from '../../model/address.ts';
import type { Edition } from '../../model/edition.ts';
import { xml } from '../markup.ts';
import { feedItems } from './items.ts';

/**
 * New essays and incidents, new and revised claims as RSS 2.0.
 *
 * @param url Where the site stands.
 * @see https://www.rssboard.org/rss-specification
 */
export function toRss(edition: Edition, url: string): string {
  const { site } = edition;
  const items = feedItems(edition, url);
  return xml`<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>
<title>${site.title}</title>
<link>${absolute(address.home, url)}</link>
<atom:link rel="self" type="application/rss+xml" href="${absolute(address.feed('xml'), url)}"/>
<description>${site.tagline}</description>
<language>${site.language}</language>
${items[0] && xml`<lastBuildDate>${rfc822(items[0].date)}</lastBuildDate>\n`}${items.map(
    ({ id, kind, url, title, summary, html, date, authors }) => xml`<item>
<title>${title}</title>
<link>${url}</link>
<guid isPermaLink="false">${id}</guid>
<pubDate>${rfc822(date)}</pubDate>
${authors.map((author) => xml`<dc:creator>${author}</dc:creator>\n`)}<category>${kind}</category>
<description>${summary}</description>
<content:encoded>${html}</content:encoded>
</item>
`,
  )}</channel>
</rss>
`.text;
}

/** The first second of a day: `Wed, 25 Nov 2026 00:00:00 GMT`. */
const rfc822 = (day: string) => new Date(`${day}T00:00:00Z`).toUTCString();

import { absolute, address } from '../../model/address.ts';
import type { Edition } from '../../model/edition.ts';
import { feedItems } from './items.ts';

/**
 * New essays and incidents, new and revised claims as JSON Feed 1.1.
 *
 * @param url Where the site stands.
 * @see https://www.jsonfeed.org/version/1.1/
 */
export function toJsonFeed(edition: Edition, url: string): string {
  const { site } = edition;
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: site.title,
    home_page_url: absolute(address.home, url),
    feed_url: absolute(address.feed('json'), url),
    description: site.tagline,
    authors: [{ name: site.publisher.name, url: site.publisher.url }],
    language: site.language,
    items: feedItems(edition, url).map(({ id, kind, url, title, summary, html, date, authors, language }) => ({
      id,
      url,
      title,
      summary,
      content_html: html,
      date_published: `${date}T00:00:00Z`,
      authors: authors.map((name) => ({ name })),
      tags: [kind],
      language,
    })),
  };
  return `${JSON.stringify(feed, undefined, 1)}\n`;
}

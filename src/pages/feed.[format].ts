import type { APIRoute } from 'astro';
import { edition } from '../edition.ts';
import { toJsonFeed } from '../data/feed/json-feed.ts';
import { toRss } from '../data/feed/rss.ts';
import type { FeedFormat } from '../model/address.ts';

const formats = {
  xml: { write: toRss, type: 'application/rss+xml' },
  json: { write: toJsonFeed, type: 'application/feed+json' },
};

/** Feeds hold whole addresses: where the site has none, there are no feeds. */
export const getStaticPaths = () =>
  edition.site.url ? Object.keys(formats).map((format) => ({ params: { format } })) : [];

export const GET: APIRoute<never, { format: FeedFormat }> = ({ params }) => {
  const { write, type } = formats[params.format];
  return new Response(write(edition, edition.site.url ?? ''), {
    headers: { 'Content-Type': `${type}; charset=utf-8` },
  });
};

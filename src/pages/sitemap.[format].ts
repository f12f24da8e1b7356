import { edition } from '../edition.ts';
import { toSitemap } from '../exports/sitemap.ts';

/** A sitemap holds whole addresses: where the site has none, there is no such file. */
export const getStaticPaths = () => (edition.site.url ? [{ params: { format: 'xml' } }] : []);

export const GET = () =>
  new Response(toSitemap(edition, edition.site.url ?? ''), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });

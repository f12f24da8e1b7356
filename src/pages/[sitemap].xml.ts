import type { APIRoute } from 'astro';
import { edition } from '../edition.ts';
import { sitemapFiles, type SitemapFile } from '../data/sitemap.ts';

/** A sitemap holds whole addresses: where the site has none, there is no such file. */
export const getStaticPaths = () =>
  edition.site.url
    ? sitemapFiles(edition, edition.site.url).map((file) => ({
        params: { sitemap: file.path.replace(/^\/|\.xml$/g, '') },
        props: { file },
      }))
    : [];

export const GET: APIRoute<{ file: SitemapFile }> = ({ props: { file } }) =>
  new Response(file.write(), { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });

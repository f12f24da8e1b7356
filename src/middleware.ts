import { defineMiddleware } from 'astro:middleware';
import { pageOfSource, sourcePages } from './components/source/source-pages.ts';

/**
 * Leads links to a source on to the page where it stands. Texts are read before it is known how many sources there are, so they name
 * each by the address that it has had from the beginning; while all stand on one page, that is where it is.
 */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  const type = response.headers.get('content-type') ?? '';
  if (sourcePages.parts.length === 0 || !/^text\/|json|xml/.test(type)) return response;
  const { status, headers } = response;
  const text = await response.text();
  return new Response(
    text.replace(/\/sources\/index\.html#([a-z0-9-]+)/g, (old, id: string) => {
      const path = pageOfSource(id);
      return path ? `${path}#${id}` : old;
    }),
    { status, headers },
  );
});

import { getCollection, getEntry } from 'astro:content';
import { Edition } from './model/edition.ts';

/** Set by integrations/drafts.ts. */
declare const SHOW_DRAFTS: boolean;

async function join(): Promise<Edition> {
  const [site, essays, claims, incidents, sources, charts, register] = await Promise.all([
    getEntry('site', 'site'),
    getCollection('essays'),
    getCollection('claims'),
    getCollection('incidents'),
    getCollection('sources'),
    getCollection('charts'),
    getEntry('register', 'register'),
  ]);
  if (!site) throw new Error('content/site.yaml is missing or faulty. Run "npm run check".');
  const data = <Data>(entries: { data: Data }[]) => entries.map((entry) => entry.data);
  return new Edition(
    {
      // The environment may know better than the authors where the site stands.
      site: { ...site.data, url: import.meta.env.SITE },
      essays: data(essays),
      claims: data(claims),
      incidents: data(incidents),
      sources: data(sources),
      charts: data(charts),
      register: register?.data,
    },
    { drafts: SHOW_DRAFTS },
  );
}

/** The whole of `content/`, joined. In development this module is read again whenever an entry changes. */
export const edition = await join();

import { Edition } from '../edition.ts';
import type { Picture } from './picture.ts';
import type { Project } from '../read/entries.ts';
import type { Site } from '../schema/site.ts';

/** Where and for whom content is shown. */
export interface Showing {
  /** Address of the site, where the environment knows it better than the authors; left out, theirs. */
  url?: string | undefined;
  drafts: boolean;
  /** It is built to be shown to a few before it is published: every page says so, and nothing of it is to be found or kept. */
  preview?: boolean;
  /** Those that texts show, by their paths in `public/`. */
  pictures?: ReadonlyMap<string, Picture>;
}

/** Something whose file keeps its schema. */
const isWhole = <Item extends { meta?: unknown }>(item: Item): item is Item & { meta: NonNullable<Item['meta']> } =>
  item.meta !== undefined;

/**
 * Joins what was read; what breaks its schema is left out.
 *
 * @throws {ReferenceError} If a reference leads nowhere. What has passed the check has none.
 */
export function joinProject(project: Project, { url, drafts, preview = false, pictures }: Showing): Edition {
  const { site, essays, claims, incidents, pages, sources, charts, register } = project;
  if (!site?.meta) throw new ReferenceError('content/site.yaml is missing or faulty.');
  return new Edition(
    {
      site: siteAt(site.meta, preview ? undefined : (url ?? site.meta.url)),
      essays: essays.filter(isWhole),
      claims: claims.filter(isWhole),
      incidents: incidents.filter(isWhole),
      pages: pages.filter(isWhole),
      sources: sources.filter(isWhole).map(({ meta }) => meta),
      charts: charts.filter(isWhole),
      register: register?.meta,
      pictures,
    },
    { drafts, preview },
  );
}

/** Without an address there is no feed, no sitemap and nothing by which others would know a page again. */
function siteAt({ url: _, ...site }: Site, url: string | undefined): Site {
  return url === undefined ? site : { ...site, url };
}

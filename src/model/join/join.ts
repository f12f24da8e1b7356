import { Edition } from '../edition.ts';
import type { Project } from '../read/entries.ts';

/** Where and for whom content is shown. */
export interface Showing {
  /** Address of the site, where the environment knows it better than the authors; left out, theirs. */
  url?: string | undefined;
  drafts: boolean;
}

/** Something whose file keeps its schema. */
const isWhole = <Item extends { meta?: unknown }>(item: Item): item is Item & { meta: NonNullable<Item['meta']> } =>
  item.meta !== undefined;

/**
 * Joins what was read; what breaks its schema is left out.
 *
 * @throws {ReferenceError} If a reference leads nowhere. What has passed the check has none.
 */
export function joinProject(project: Project, { url, drafts }: Showing): Edition {
  const { site, essays, claims, incidents, sources, charts, register } = project;
  if (!site?.meta) throw new ReferenceError('content/site.yaml is missing or faulty.');
  return new Edition(
    {
      site: { ...site.meta, ...(url !== undefined && { url }) },
      essays: essays.filter(isWhole),
      claims: claims.filter(isWhole),
      incidents: incidents.filter(isWhole),
      sources: sources.filter(isWhole).map(({ meta }) => meta),
      charts: charts.filter(isWhole),
      register: register?.meta,
    },
    { drafts },
  );
}

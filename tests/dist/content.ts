import { readContentFolder } from '../../src/integrations/content-folder.ts';
import { Edition } from '../../src/model/edition.ts';
import { readProject, type Project } from '../../src/model/project.ts';
import { root } from './site.ts';

/** `content/` read file by file, without Astro. */
export const readContent = (folder = root): Project => readProject(readContentFolder(folder).files);

/** What was built, joined without Astro: the pages are held against it. */
export function readEdition(folder = root): Edition {
  const { site, essays, claims, incidents, sources, charts, register } = readContent(folder);
  return new Edition(
    {
      site: whole(site && [site])[0]!.meta,
      essays: whole(essays),
      claims: whole(claims),
      incidents: whole(incidents),
      sources: whole(sources).map(({ meta }) => meta),
      charts: whole(charts),
      register: register?.meta,
    },
    { drafts: false },
  );
}

/** Whatever breaks its schema has stopped the build, so nothing is left out. */
const whole = <Item extends { meta?: unknown }>(items: readonly Item[] = []) =>
  items.filter((item): item is Item & { meta: NonNullable<Item['meta']> } => item.meta !== undefined);

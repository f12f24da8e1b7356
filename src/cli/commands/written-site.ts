import { ContentReader } from '../../integrations/content-reader.ts';
import type { Project } from '../../model/read/entries.ts';
import { Refusal } from '../../model/refusal.ts';
import type { Site } from '../../model/schema/site.ts';

/**
 * What a site says of itself, and all else that stands in `content/`.
 *
 * @throws {Refusal} Where it cannot be read.
 */
export function writtenSite(folder: string): { site: Site; project: Project } {
  const { project } = new ContentReader(folder).read();
  const site = project?.site?.meta;
  if (!project || !site)
    throw new Refusal('There is no content/site.yaml here, or it has mistakes. Run "npm run check".');
  return { site, project };
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readYaml } from '../model/read/yaml.ts';
import { webUrlFault } from '../model/schema/url.ts';

/**
 * Where the site will stand: `SITE_URL` of the environment, else `url` of content/site.yaml, else nowhere in particular.
 *
 * @param root The project's folder.
 */
export function siteUrl(root: string): string | undefined {
  const fromHost = process.env['SITE_URL'];
  if (fromHost) {
    const fault = webUrlFault(fromHost);
    if (!fault) return fromHost;
    // An error thrown here would print a stack trace.
    console.error(`The environment's SITE_URL cannot be used. ${fault.message} ${fault.remedy}`);
    process.exit(1);
  }
  try {
    const { data } = readYaml(readFileSync(join(root, 'content/site.yaml'), 'utf8'));
    const url = typeof data === 'object' && data !== null && 'url' in data ? data.url : undefined;
    return typeof url === 'string' && !webUrlFault(url) ? url : undefined;
  } catch {
    // A missing file is told by the check, with everything else.
    return undefined;
  }
}

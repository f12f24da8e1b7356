import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { TestProject } from 'vitest/node';
import { launchServer } from '../../src/cli/commands/browser.ts';
import { serve } from '../../src/cli/commands/serve.ts';
import buildSites, { sites } from '../fixtures/built-site.ts';
import { root } from '../fixtures/project.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where one browser answers that all test files share. */
    chromium: string;
    /** Addresses at which the fixture's site stands. */
    places: Readonly<Record<Place, string>>;
  }
}

export type Place = 'at the root of a host' | 'in the folder /a/b/ of a host' | 'opened from the disk';

/** Builds and serves the fixture's site and starts a browser, once for all test files. */
export default async function setUp({ provide }: TestProject): Promise<() => Promise<void>> {
  await buildSites();
  const dist = join(root, sites.placed.folder, 'dist');
  const host = await serve(dist, { port: 0 });
  const folder = await serve(dist, { port: 0, base: '/a/b/' });
  const browser = await launchServer();
  provide('chromium', browser.wsEndpoint());
  provide('places', {
    'at the root of a host': host.url,
    'in the folder /a/b/ of a host': folder.url,
    'opened from the disk': `${pathToFileURL(dist).href}/`,
  });
  return async () => {
    await browser.close();
    await Promise.all([host.close(), folder.close()]);
  };
}

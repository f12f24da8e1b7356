import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll } from 'vitest';
import { serve } from '../../src/cli/serve.ts';
import { dist } from '../dist/site.ts';

type Server = Awaited<ReturnType<typeof serve>>;

/** Where the site may stand, and its address there: on a host, in a folder of one, on the disk. For the tests of one file. */
export function usePlaces() {
  let root: Server;
  let folder: Server;
  beforeAll(async () => {
    root = await serve(dist, { port: 0 });
    folder = await serve(dist, { port: 0, base: '/a/b/' });
  });
  afterAll(async () => {
    await root.close();
    await folder.close();
  });

  return {
    'at the root of a host': () => root.url,
    'in the folder /a/b/ of a host': () => folder.url,
    'opened from the disk': () => `${pathToFileURL(dist).href}/`,
  };
}

import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { crawl } from '../hosts/crawl.ts';
import { filesAsObjects, serveExactKeys } from '../hosts/exact-keys.ts';
import { place } from '../hosts/place.ts';
import { servePython } from '../hosts/python.ts';
import { unlinked } from './content.ts';
import { listFiles, nowhere as dist } from './site.ts';

// The plainest hosts; `npm run test:hosts` has the others.
const pages = listFiles(dist).filter((file) => file.endsWith('.html') && !unlinked.includes(file)).length;
const hasPython = spawnSync('python3', ['--version']).status === 0;

describe.each(['/', '/a/b/'])('at %s', (base) => {
  test('a store that knows exact keys alone has every page, file and id that a link names', async () => {
    const store = filesAsObjects(dist, base.slice(1));
    const server = await serveExactKeys(store, {
      headers: () => ({}),
      rootObject: 'index.html',
      errorStatus: 404,
      errorPage: '',
    });
    const crawled = await crawl(server, base).finally(server.close);

    expect(crawled).toMatchObject({ pages, broken: [] });
  });

  describe.skipIf(!hasPython)('with Python', () => {
    let root: string;
    beforeAll(() => void (root = place(dist, base)));
    afterAll(() => rmSync(root, { recursive: true }));

    test('`python3 -m http.server` finds every page, file and id that a link names', async () => {
      const server = await servePython(root);
      const crawled = await crawl(server, base).finally(server.close);

      expect(crawled).toMatchObject({ pages, broken: [] });
    });
  });
});

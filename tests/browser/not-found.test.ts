import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../src/cli/commands/serve.ts';
import { sites } from '../fixtures/built-site.ts';
import { root } from '../fixtures/project.ts';
import { edition, kinds, useSite } from './site.ts';

const site = useSite();
const [first] = edition.essays as [(typeof edition.essays)[number], ...unknown[]];
/** In the bar and below it. */
const wanted = [kinds['all incidents'], kinds.sources, kinds.method, kinds.search, `essays/${first.id}.html`];

// A site that does not know its own address.
describe.each(['/', '/a/b/'])('served at %s', (base) => {
  let host: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => void (host = await serve(join(root, sites.nowhere.folder, 'dist'), { port: 0, base })));
  afterAll(() => host.close());

  test.each(['typo.html', 'essays/none/such.html', 'no/such/folder/'])(
    'the page shown for %s has the bar, and links that lead into the site',
    async (path) => {
      const page = await site.blank();
      await page.goto(host.url + path);
      await expect
        .poll(() => page.locator('.bar .site').evaluate((link) => (link as HTMLAnchorElement).href))
        .toBe(`${host.url}index.html`);
      const links = await page
        .locator('a[href]')
        .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));

      expect(links).toEqual(expect.arrayContaining(wanted.map((one) => host.url + one)));
      expect(links.filter((link) => !link.startsWith(host.url))).toEqual([]);
    },
  );
});

test('with script off its links lead where they would at the root of a host, and one leads up a folder', async () => {
  const host = await serve(join(root, sites.nowhere.folder, 'dist'), { port: 0, base: '/a/b/' });
  const page = await site.blank({ javaScriptEnabled: false });
  await page.goto(`${host.url}essays/none.html`);
  expect(await page.getByRole('link', { name: edition.site.title }).first().getAttribute('href')).toBe('/index.html');

  await page.getByRole('link', { name: 'to the one above' }).click();
  expect(page.url()).toBe(host.url);
  expect(await page.title()).toBe(edition.site.title);
  await host.close();
});

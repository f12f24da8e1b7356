import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../src/cli/serve.ts';
import { launch } from '../../src/cli/browser.ts';

const dist = join(import.meta.dirname, '../../dist');
const overview = 'incidents/index.html';
/** Pages of incidents with a locator; the content has some. */
const located = readdirSync(join(dist, 'incidents'))
  .map((name) => `incidents/${name}`)
  .filter((path) => path !== overview && readFileSync(join(dist, path), 'utf8').includes('class="locator"'));
const locator = located[0]!;

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
});
afterAll(() => browser.close());

async function open(address: string, width = 1440, colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
  const page = await context.newPage();
  await page.goto(address);
  return page;
}
const onDisk = (path: string) => pathToFileURL(join(dist, path)).href;
const shown = (page: Page) => page.locator('.map-picture').filter({ visible: true });

describe('the base map', () => {
  /** Whether the file under each map is a picture that the browser can show; one that it cannot is refused. */
  const areDrawn = (page: Page) =>
    page.evaluate(() =>
      Promise.all(
        [...document.querySelectorAll('.map-picture image')].map((image) =>
          (image as unknown as HTMLImageElement).decode().then(
            () => true,
            () => false,
          ),
        ),
      ),
    );

  test.each(['/', '/a/b/'])('is drawn at %s', async (base) => {
    const server = await serve(dist, { port: 0, base });
    try {
      expect(await areDrawn(await open(server.url + overview))).toEqual([true, true]);
      expect(await areDrawn(await open(server.url + locator))).toEqual([true]);
    } finally {
      await server.close();
    }
  });

  test('is drawn in a page opened from a folder', async () => {
    expect(await areDrawn(await open(onDisk(overview)))).toEqual([true, true]);
    expect(await areDrawn(await open(onDisk(locator)))).toEqual([true]);
  });

  test('is one file for all pages', async () => {
    const files = [overview, ...located].map(
      (path) => readFileSync(join(dist, path), 'utf8').match(/<image href="([^"]*)"/)?.[1],
    );

    expect([...new Set(files)]).toEqual(['../maps/overview.svg']);
  });
});

describe('the map of all incidents', () => {
  test.each([1440, 390])('%i px wide there is one, and every mark on it is a link with a name', async (width) => {
    const map = shown(await open(onDisk(overview), width));
    const names = await map
      .locator('a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('aria-label') ?? link.textContent ?? ''));

    expect(await map.count()).toBe(1);
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => name.trim() === '')).toEqual([]);
  });

  test('a name leads to the page of its incident', async () => {
    const page = await open(onDisk(overview));
    const link = shown(page).locator('a').first();
    const href = await link.getAttribute('href');
    await link.locator('text').click();

    expect(page.url()).toBe(onDisk(`incidents/${href}`));
  });

  test('on a narrow screen a mark that incidents share leads to their names', async () => {
    const page = await open(onDisk(overview), 390);
    const link = shown(page).locator('a[href^="#"]').first();
    const number = await link.locator('text').textContent();
    await link.click();

    expect(await page.locator('li:target').locator('.figure').textContent()).toBe(number?.trim());
  });

  test('as drawn, the names lie within the map and cover neither one another nor a mark', async () => {
    const page = await open(onDisk(overview));
    const collisions = await shown(page).evaluate((map) => {
      const boxes = [...map.querySelectorAll('.name, .mark, .countries text')].map((element) => ({
        what: element.textContent?.trim() || 'a mark',
        ...element.getBoundingClientRect().toJSON(),
      })) as (DOMRect & { what: string })[];
      const frame = map.getBoundingClientRect();
      const out = boxes.filter(({ left, right }) => left < frame.left || right > frame.right);
      const over = boxes.flatMap((a, index) =>
        boxes
          .slice(index + 1)
          // Boxes of text have room above and below the letters.
          .filter((b) => a.left < b.right && b.left < a.right && a.top + 2 < b.bottom - 2 && b.top + 2 < a.bottom - 2)
          .map((b) => `${a.what} and ${b.what}`),
      );
      return [...out.map(({ what }) => `${what} sticks out`), ...over];
    });

    expect(collisions).toEqual([]);
  });
});

describe.each([320, 1440])('%i px wide', (width) => {
  test.each([
    ['the map', overview, 'light'],
    ['the map', overview, 'dark'],
    ['a locator', locator, 'light'],
    ['a locator', locator, 'dark'],
  ] as const)('%s (%s, %s): axe finds no violation', async (_, path, colorScheme) => {
    const page = await open(onDisk(path), width, colorScheme);
    // As a debugger does, so that the page's policy stays as it is.
    await page.evaluate(readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8'));
    const { violations } = await page.evaluate(() =>
      (globalThis as unknown as { axe: typeof axe }).axe.run({
        resultTypes: ['violations'],
        rules: { 'target-size': { enabled: true } },
      }),
    );

    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`))).toEqual([]);
  });
});

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { places } from '../browsers/places.ts';
import { readPage, readPages } from '../dist/site.ts';
import { useSite } from './site.ts';

const site = useSite();
const overview = 'incidents/index.html';
/** Pages of incidents with a locator. */
const located = readPages()
  .filter(({ path, html }) => path.startsWith('incidents/') && path !== overview && /class="locator[ "]/.test(html))
  .map(({ path }) => path);
const locator = located[0]!;

const open = (path: string, width = 1440): Promise<Page> => site.open(path, { viewport: { width, height: 900 } });
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

  test.each(Object.entries(places))('is drawn %s', async (_place, home) => {
    const page = await site.blank();
    await page.goto(home + overview);
    expect(await areDrawn(page)).toEqual([true, true, true]);
    await page.goto(home + locator);
    expect(await areDrawn(page)).toEqual([true]);
  });

  test('is one file for all pages', async () => {
    const files = [overview, ...located].map((path) => readPage(path).html.match(/<image href="([^"]*)"/)?.[1]);

    expect([...new Set(files)]).toEqual(['../maps/overview.svg']);
  });
});

describe('the map of all incidents', () => {
  test.each([1440, 1024, 390])('%i px wide there is one, and every mark on it is a link with a name', async (width) => {
    const map = shown(await open(overview, width));
    const names = await map
      .locator('a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('aria-label') ?? link.textContent ?? ''));

    expect(await map.count()).toBe(1);
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => name.trim() === '')).toEqual([]);
  });

  test('a name leads to the page of its incident', async () => {
    const page = await open(overview);
    const link = shown(page).locator('a').first();
    const href = await link.getAttribute('href');
    await link.locator('text').click();

    expect(page.url()).toBe(`${site.url}incidents/${href}`);
  });

  test('on a narrow screen a mark that incidents share leads to their names', async () => {
    const page = await open(overview, 390);
    const link = shown(page).locator('a[href^="#"]').first();
    const number = await link.locator('text').textContent();
    await link.click();

    expect(await page.locator('li:target').locator('.figure').textContent()).toBe(number?.trim());
  });

  test.each([1440, 1024])(
    'as drawn at %i px, the names lie within the map and cover neither one another nor a mark',
    async (width) => {
      const page = await open(overview, width);
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
    },
  );
});

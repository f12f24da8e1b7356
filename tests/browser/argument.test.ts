import axe from 'axe-core';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch } from '../../src/cli/browser.ts';

const dist = join(import.meta.dirname, '../../dist');
const [argument = ''] = globSync('arguments/*.html', { cwd: dist });
const essay = argument.replace(/^arguments.|\.html$/g, '');

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
}, 60_000);
afterAll(() => browser.close());

/** The page, from a folder; without script unless it is needed. */
async function open(path: string, width: number, colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, bypassCSP: true });
  const page = await context.newPage();
  await page.goto(pathToFileURL(join(dist, path)).href);
  return page;
}

const claimPages = ['support-ukraine-to-win', 'often-backs-down'].map((id) => `claims/${essay}/${id}.html`);

for (const path of [argument, ...claimPages]) {
  for (const width of [390, 1440]) {
    for (const scheme of ['light', 'dark'] as const) {
      test(`axe finds nothing on ${path} at ${width} pixels, ${scheme}`, async () => {
        const page = await open(path, width, scheme);
        await page.evaluate(axe.source);
        const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());

        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
        await page.context().close();
      });
    }
  }

  test(`${path} is no wider than a window of 320 pixels`, async () => {
    const page = await open(path, 320);

    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.context().close();
  });
}

test('there is a map at 1440 pixels, and none at 390, where the list stands alone', async () => {
  const wide = await open(argument, 1440);
  const narrow = await open(argument, 390);
  const seen = async (page: Page) => ({
    map: await page.getByRole('region', { name: 'Map of the argument' }).isVisible(),
    list: await page.getByRole('heading', { name: 'Claim by claim' }).isVisible(),
  });

  expect([await seen(wide), await seen(narrow)]).toEqual([
    { map: true, list: true },
    { map: false, list: true },
  ]);
  await wide.context().close();
  await narrow.context().close();
});

test('the tab key reaches the map, then each of its claims', async () => {
  const page = await open(argument, 1440);
  const boxes = await page.locator('.map a').count();
  await page.getByRole('region', { name: 'Map of the argument' }).focus();
  const reached: string[] = [];
  for (let index = 0; index < boxes; index++) {
    await page.keyboard.press('Tab');
    reached.push(await page.evaluate(() => document.activeElement?.id ?? ''));
  }

  expect(reached).toEqual(await page.locator('.map a').evaluateAll((links) => links.map(({ id }) => id)));
  await page.context().close();
});

test('no text of the map leaves its box, in our font or in one that is wider', async () => {
  const page = await open(argument, 1440);
  for (const font of ['', "'DejaVu Serif', 'Open Sans'"]) {
    if (font) await page.addStyleTag({ content: `.map .words { font-family: ${font} !important }` });
    const outside = await page.locator('.map a').evaluateAll((boxes) =>
      boxes.flatMap((box) => {
        const right = box.querySelector('rect')!.getBoundingClientRect().right;
        return [...box.querySelectorAll('tspan, text:not(.words)')]
          .filter((text) => text.getBoundingClientRect().right > right)
          .map((text) => text.textContent);
      }),
    );

    expect({ font, outside }).toEqual({ font, outside: [] });
  }
  await page.context().close();
});

test('where the window is narrower than the map, the arrow keys move it', async () => {
  const page = await open(argument, 900);
  const map = page.getByRole('region', { name: 'Map of the argument' });
  await map.focus();
  await page.keyboard.press('ArrowRight');

  await expect.poll(() => map.evaluate((region) => region.scrollLeft)).toBeGreaterThan(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(900);
  await page.context().close();
});

test('without script the list and the map are there', async () => {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(pathToFileURL(join(dist, argument)).href);
  const claims = readFileSync(join(dist, argument), 'utf8').match(/<a id="map--/g)?.length;

  expect(await page.locator('.map a:visible').count()).toBe(claims);
  expect(await page.locator('li[id]:visible').count()).toBe(claims);
  await context.close();
});

import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readPage } from '../dist/site.ts';
import { essay, useSite } from './site.ts';

const site = useSite();
const argument = `arguments/${essay.id}.html`;

/** With styles of a test allowed. */
const open = (path: string, width: number): Promise<Page> =>
  site.open(path, { viewport: { width, height: 900 }, bypassCSP: true });

/** What of the argument is seen. */
const seen = async (page: Page) => ({
  map: await page.getByRole('region', { name: 'Map of the argument' }).isVisible(),
  list: await page.getByRole('heading', { name: 'Claim by claim' }).isVisible(),
});
const map = { map: true, list: false };
const list = { map: false, list: true };
const off = { javaScriptEnabled: false };

test.each([
  [1440, map],
  [1024, list],
  [390, list],
] as const)('at %i pixels only %j is there, with script off', async (width, expected) => {
  const page = await site.open(argument, { ...off, viewport: { width, height: 900 } });

  expect(await seen(page)).toEqual(expected);
});

test.each([1440, 1024])(
  'at %i pixels a link changes the map for the list, and back, with script off',
  async (width) => {
    const page = await site.open(argument, { ...off, viewport: { width, height: 900 } });
    if (width === 1440) await page.getByRole('link', { name: 'As a list' }).click();
    expect(await seen(page)).toEqual(list);

    await page.getByRole('link', { name: 'As a map' }).click();
    expect(await seen(page)).toEqual(map);
    await page.getByRole('link', { name: 'As a list' }).click();
    expect(await seen(page)).toEqual(list);
  },
);

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
});

test('where the window is narrower than the map, the arrow keys move it', async () => {
  const page = await open(`${argument}#map--all`, 900);
  const map = page.getByRole('region', { name: 'Map of the argument' });
  await map.focus();
  await page.keyboard.press('ArrowRight');

  await expect.poll(() => map.evaluate((region) => region.scrollLeft)).toBeGreaterThan(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(900);
});

test('without script the map and the list have every claim', async () => {
  const claims = readPage(argument).html.match(/<a id="map--/g)?.length;
  const page = await site.open(argument, off);
  expect(await page.locator('.map a[id]:visible').count()).toBe(claims);

  await page.getByRole('link', { name: 'As a list' }).click();
  expect(await page.locator('li[id]:visible').count()).toBe(claims);
});

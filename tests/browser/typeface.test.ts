import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { essayPath, kinds, useSite } from './site.ts';

const site = useSite();

/** A window in which the head of each page is read so many milliseconds after the click. */
async function windowFrom(elapsed: number) {
  const page = await site.blank();
  await page.addInitScript((elapsed) => (performance.now = () => elapsed), elapsed);
  return page;
}

const typefaceOf = (page: Page) =>
  page.locator('body').evaluate((body) => getComputedStyle(body).fontFamily.split(',')[0]);

test('from a near host the text is set in Source Serif, which is asked for from the head of the page', async () => {
  const page = await windowFrom(99);
  await page.goto(site.url + essayPath);

  expect(await typefaceOf(page)).toBe('"Source Serif 4"');
  expect(await page.locator('link[rel="preload"]').getAttribute('as')).toBe('font');
});

test('from afar the first page is set in the reader’s own serif, and the next one in Source Serif', async () => {
  const page = await windowFrom(100);
  await page.goto(site.url + essayPath);
  const first = await typefaceOf(page);
  const preloads = await page.locator('link[rel="preload"]').count();
  await expect.poll(() => page.evaluate(() => localStorage.getItem('font'))).toBe('fetched');
  await page.goto(site.url + kinds.method);

  expect([first, preloads]).toEqual(['Georgia', 0]);
  expect(await typefaceOf(page)).toBe('"Source Serif 4"');
});

import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { atRest } from '../browsers/reading.ts';
import { essayPath, kinds, useSite } from './site.ts';

const site = useSite();
const widths = [320, 390, 768, 1024, 1280, 1440, 1920];

test.each([
  [390, 'essay', essayPath],
  [1440, 'essay', essayPath],
  [390, 'sources', kinds.sources],
  [1440, 'claim', kinds.claim],
])('at %i px nothing on the page %s moves while it loads and is scrolled', async (width, _kind, path) => {
  const page = await site.blank({ viewport: { width, height: 900 } });
  await page.addInitScript(() => {
    const shifts: unknown[] = [];
    new PerformanceObserver((list) => shifts.push(...list.getEntries())).observe({
      type: 'layout-shift',
      buffered: true,
    });
    Object.assign(window, { shifts });
  });
  await page.goto(site.url + path, { waitUntil: 'networkidle' });
  // What comes late moves the page while its top is still shown; once scrolled, the browser holds the text in its place.
  await page.evaluate(atRest);
  await scrollThrough(page);
  await page.evaluate(atRest);
  const shifts = await page.evaluate(() => JSON.stringify((window as unknown as { shifts: unknown[] }).shifts));

  expect(shifts).toBe('[]');
});

interface Column {
  left: number;
  right: number;
}

/** Left and right edge of what matches, over all boxes, in px. */
const column = (page: Page, selector: string): Promise<Column> =>
  page.locator(selector).evaluateAll((elements) => {
    const boxes = elements.map((element) => element.getBoundingClientRect()).filter(({ width }) => width > 0);
    return { left: Math.min(...boxes.map(({ left }) => left)), right: Math.max(...boxes.map(({ right }) => right)) };
  });

const rem = 16;

test.each(widths)('at %i px the text is at most 36 rem wide', async (width) => {
  const page = await site.open(essayPath, { viewport: { width, height: 900 } });
  const { left, right } = await column(page, '.passage > :not(.notes)');

  expect(right - left).toBeLessThanOrEqual(36 * rem);
});

test.each([320, 768, 959])('at %i px the notes stand under their paragraph, as wide as it', async (width) => {
  const page = await site.open(essayPath, { viewport: { width, height: 900 } });

  expect(await column(page, '.notes')).toEqual(await column(page, '.passage > p'));
});

test.each([960, 1100, 1240, 1440, 1920])(
  'at %i px the notes stand at the right, level with their paragraph',
  async (width) => {
    const page = await site.open(essayPath, { viewport: { width, height: 900 } });
    const beside = await page.locator('.passage:has(> .notes)').evaluateAll((passages) =>
      passages.every((passage) => {
        const text = passage.querySelector(':scope > :not(.notes)')!.getBoundingClientRect();
        const notes = passage.querySelector(':scope > .notes')!.getBoundingClientRect();
        return notes.left >= text.right && Math.abs(notes.top - text.top) < 24;
      }),
    );

    expect(beside).toBe(true);
  },
);

test.each([1240, 1440, 1920])(
  'at %i px the rail stands at the left, unfolded, and stays while the text moves',
  async (width) => {
    const page = await site.open(essayPath, { viewport: { width, height: 900 } });
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight / 2));
    const rail = await page.locator('.rail').boundingBox();
    const text = await column(page, '.passage > p');

    expect(rail!.x + rail!.width).toBeLessThanOrEqual(text.left);
    expect(rail!.y).toBeGreaterThanOrEqual(0);
    expect(rail!.y + rail!.height).toBeLessThanOrEqual(900);
    expect(await page.locator('.rail li').first().isVisible()).toBe(true);
  },
);

test.each([320, 1239])('at %i px the rail is folded up above the text', async (width) => {
  const page = await site.open(essayPath, { viewport: { width, height: 900 } });

  expect(await page.locator('.rail summary').isVisible()).toBe(true);
  expect(await page.locator('.rail li').first().isVisible()).toBe(false);
});

async function scrollThrough(page: Page) {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let top = 0; top < height; top += 700) {
    await page.evaluate(
      (top) =>
        new Promise((done) => {
          scrollTo(0, top);
          requestAnimationFrame(() => requestAnimationFrame(done));
        }),
      top,
    );
  }
}

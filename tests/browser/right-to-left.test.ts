import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { isReadable } from '../browsers/reading.ts';
import { useSite } from './site.ts';

const site = useSite();
const open = (path: string, width: number) => site.open(path, { viewport: { width, height: 900 } });

test.each(['essays/bridges.html', 'claims/bridges/too-cheap.html', 'claims/bridges/index.html'])(
  'the Urdu page %s is never wider than the window',
  async (path) => {
    const page = await open(path, 320);
    const wide: string[] = [];
    for (const width of [320, 390, 768, 1024, 1280, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      const { scrollWidth, clientWidth } = await page
        .locator('html')
        .evaluate(({ scrollWidth, clientWidth }) => ({ scrollWidth, clientWidth }));
      if (scrollWidth > clientWidth) wide.push(`${width}: ${scrollWidth}`);
    }

    expect(wide).toEqual([]);
  },
);

test('in an Urdu essay the rail stands at the right, the text in the middle and what was found at the left', async () => {
  const page = await open('essays/bridges.html', 1440);
  const middles = await Promise.all(
    ['.rail', '.passage > p', '.gloss'].map(async (selector) => {
      const { x, width } = (await page.locator(selector).first().boundingBox())!;
      return Math.round(x + width / 2);
    }),
  );

  expect(middles).toEqual(middles.toSorted((a, b) => b - a));
});

test('a note of an Urdu essay opens over what was found, at the left', async () => {
  const page = await open('essays/bridges.html', 1440);
  await page.locator('[data-gloss="wind-was-foreseen"] > button').click();
  const [note, text] = await Promise.all(
    ['#note-wind-was-foreseen', '.passage > p >> nth=0'].map((one) => page.locator(one).boundingBox()),
  );

  expect(note!.x).toBeGreaterThanOrEqual(0);
  expect(note!.x + note!.width).toBeLessThanOrEqual(text!.x);
});

test('the link to a claim of an Urdu essay shows its words and what was found', async () => {
  const page = await open('essays/bridges.html#wind-was-foreseen', 1440);

  expect(await page.evaluate(isReadable, '#wind-was-foreseen')).toBe(true);
  expect(await page.evaluate(isReadable, '[data-gloss="wind-was-foreseen"]')).toBe(true);
});

/** What parts of a line stand in an order, from the left, without reaching into one another. */
const order = (page: Page, line: string, ...parts: string[]) =>
  page
    .locator(line)
    .first()
    .evaluate((line, parts) => {
      const boxes = parts.map((part) => {
        const text = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
        const range = document.createRange();
        while (text.nextNode()) {
          const node = text.currentNode as Text;
          const at = node.data.indexOf(part);
          if (at < 0) continue;
          range.setStart(node, at);
          range.setEnd(node, at + part.length);
          break;
        }
        const { left, right } = range.getBoundingClientRect();
        return { part, left, right };
      });
      return boxes
        .toSorted((a, b) => a.left - b.left)
        .map(({ part, left }, index, all) => (index > 0 && left < all[index - 1]!.right - 1 ? `${part}?` : part));
    }, parts);

test('in a line from right to left a name from left to right leaves the date in one piece at its left', async () => {
  const page = await open('essays/bridges.html', 1440);

  expect(await order(page, '.byline', 'Ada', 'Sons', '1 ', '2026')).toEqual(['1 ', '2026', 'Ada', 'Sons']);
});

test('the argument of an Urdu essay is drawn from the right: a reason stands at the left of what it is for', async () => {
  const page = await open('arguments/bridges.html', 1440);
  const lines = await page.locator('.map a').evaluateAll((boxes) =>
    boxes.map((box) => {
      const frame = box.querySelector('rect')!.getBoundingClientRect();
      const words = box.querySelector('.words')!.getBoundingClientRect();
      return { left: frame.left, kept: frame.left <= words.left && words.right <= frame.right };
    }),
  );

  expect(lines.filter(({ kept }) => !kept)).toEqual([]);
  expect(lines[0]!.left).toBe(Math.max(...lines.map(({ left }) => left)));
});

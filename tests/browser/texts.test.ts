import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { tooWide } from '../browsers/reading.ts';
import { listFiles } from '../dist/site.ts';
import { textsDist } from '../dist/texts.ts';
import { useSite } from './site.ts';

const site = useSite();
const url = (path: string) => pathToFileURL(join(textsDist, path)).href;
const essay = url('essays/a-modest-proposal.html');

test('no page with pictures, verse, footnotes or contents need be scrolled sideways', async () => {
  const page = await site.blank();
  const wide: Record<string, string[]> = {};
  for (const path of listFiles(textsDist).filter((file) => /^(?:essays|editions)\/.*\.html$/.test(file))) {
    await page.goto(url(path));
    for (const width of [320, 390, 1300]) {
      await page.setViewportSize({ width, height: 900 });
      const found = await page.evaluate(tooWide);
      if (found.length > 0) wide[`${path} at ${width} px`] = found;
    }
  }

  expect(wide).toEqual({});
});

test.each([390, 1440])('at %i px a picture that has not come yet has its place', async (width) => {
  const heights = async (shown: boolean) => {
    const page = await site.blank({ viewport: { width, height: 900 } });
    // It is asked for, and no answer comes.
    if (!shown) await page.route(/\.(?:webp|svg)$/, () => {});
    await page.goto(essay, { waitUntil: 'domcontentloaded' });
    for (const picture of await page.locator('.essay img').all()) await picture.scrollIntoViewIfNeeded();
    if (shown) await page.waitForFunction(() => [...document.images].every(({ complete }) => complete));
    return page
      .locator('.essay img')
      .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().height)));
  };

  expect(await heights(false)).toEqual(await heights(true));
});

test('a phone gets the smallest file of a picture that is sharp enough, and a large window a larger one', async () => {
  const file = async (width: number, deviceScaleFactor: number) => {
    const page = await site.blank({ viewport: { width, height: 900 }, deviceScaleFactor });
    await page.goto(essay);
    const figure = page.locator('.figure img').first();
    await figure.scrollIntoViewIfNeeded();
    await page.waitForFunction(() => document.querySelector<HTMLImageElement>('.figure img')?.currentSrc);
    return /-(\d+)\.webp$/.exec(await figure.evaluate((one) => (one as HTMLImageElement).currentSrc))?.[1];
  };

  expect([await file(390, 1), await file(390, 2), await file(1440, 1), await file(1440, 2)]).toEqual([
    '480',
    '800',
    '800',
    '1280',
  ]);
});

test('a reference leads to its footnote, and from there back to it', async () => {
  const page = await site.blank({ viewport: { width: 390, height: 844 } });
  await page.goto(essay);
  await page.locator('#footnote-a-ref-2').click();
  await expect.poll(() => page.locator('#footnote-a').evaluate((one) => one.matches(':target'))).toBe(true);
  await page.locator('#footnote-a').getByRole('link', { name: 'Back to reference 2 of a' }).click();

  await expect.poll(() => page.locator('#footnote-a-ref-2').evaluate((one) => one.matches(':target'))).toBe(true);
  await expect
    .poll(() => page.locator('#footnote-a-ref-2').evaluate((one) => one.getBoundingClientRect().top))
    .toBeGreaterThan(44);
});

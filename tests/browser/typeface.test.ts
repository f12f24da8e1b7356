import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { essayPath, kinds, useSite } from './site.ts';

const site = useSite();

/** A window in which the head of each page is read so many milliseconds after the click. */
async function windowFrom(elapsed: number) {
  const page = await site.blank();
  await page.addInitScript((elapsed) => {
    Object.defineProperty(performance, 'now', { value: () => elapsed, configurable: true });
    addEventListener('DOMContentLoaded', () => Reflect.deleteProperty(performance, 'now'));
  }, elapsed);
  return page;
}

/** The typefaces that what matches is drawn in. */
async function drawnIn(page: Page, selector: string) {
  await page.evaluate(async () => void (await document.fonts.ready));
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  // A weight may follow the name.
  return fonts.map(({ familyName, isCustomFont }) => [familyName.replace(/(?<=\d) .*/, ''), isCustomFont]);
}

const preloads = (page: Page) =>
  page
    .locator('link[rel="preload"]')
    .evaluateAll((links) =>
      links.map((link) => [link.getAttribute('as'), /(\w+)\.[^/]*$/.exec((link as HTMLLinkElement).href)?.[1]]),
    );
const both = [
  ['font', 'roman'],
  ['font', 'sans'],
];

test.each([
  ['near', 0],
  ['far', 5000],
])(
  'on the first visit, from a %s host, the text is set in Source Serif and all else in Source Sans',
  async (_host, elapsed) => {
    const page = await windowFrom(elapsed);
    await page.goto(site.url + essayPath);

    await expect.poll(() => drawnIn(page, '#p1 > p')).toEqual([['Source Serif 4', true]]);
    await expect.poll(() => drawnIn(page, '.gloss')).toEqual([['Source Sans 3', true]]);
    await expect.poll(() => drawnIn(page, '.bar .search > span')).toEqual([['Source Sans 3', true]]);
  },
);

test('from a near host both are asked for from the head of the page', async () => {
  const page = await windowFrom(99);
  await page.goto(site.url + essayPath);

  expect(await preloads(page)).toEqual(both);
});

test('from afar the first page asks for them where they are needed, and the next one from its head', async () => {
  const page = await windowFrom(100);
  await page.goto(site.url + essayPath);
  expect(await preloads(page)).toEqual([]);
  await expect.poll(() => page.evaluate(() => localStorage.getItem('fonts'))).toBe('fetched');
  await page.goto(site.url + kinds.method);

  expect(await preloads(page)).toEqual(both);
});

test('what stands in for a typeface until it is here is as high as it', async () => {
  const page = await site.open(essayPath);
  const { asked, measured, faces } = await page.evaluate(async () => {
    const context = document.createElement('canvas').getContext('2d')!;
    const heightOf = async (family: string) => {
      await document.fonts.load(`1000px '${family}'`);
      context.font = `1000px '${family}'`;
      const { fontBoundingBoxAscent, fontBoundingBoxDescent } = context.measureText('x');
      return [fontBoundingBoxAscent / 1000, fontBoundingBoxDescent / 1000];
    };
    const rules = [...document.styleSheets].flatMap((sheet) => (sheet.href ? [] : [...sheet.cssRules]));
    const share = (rule: CSSFontFaceRule, name: string) => parseFloat(rule.style.getPropertyValue(name)) / 100;
    const families = (selector: string) =>
      getComputedStyle(document.querySelector(selector)!).fontFamily.replaceAll('"', '').split(', ');
    return {
      asked: [...families('#p1 > p'), ...families('.gloss')].filter((family) => family.includes('Fallback')),
      measured: { Serif: await heightOf('Source Serif 4'), Sans: await heightOf('Source Sans 3') },
      faces: rules
        .filter((rule) => rule instanceof CSSFontFaceRule)
        .filter((rule) => rule.style.getPropertyValue('size-adjust') !== '')
        .map((rule) => ({
          family: rule.style.getPropertyValue('font-family').replaceAll('"', ''),
          height: ['ascent-override', 'descent-override'].map((name) => share(rule, name) * share(rule, 'size-adjust')),
        })),
    };
  });
  const unlike = faces.flatMap(({ family, height }) => {
    const wanted = family.startsWith('Serif') ? measured.Serif : measured.Sans;
    return height.some((part, index) => Math.abs(part - wanted[index]!) > 0.005) ? [{ family, height, wanted }] : [];
  });

  expect([...new Set(faces.map(({ family }) => family))]).toEqual(asked);
  expect(unlike).toEqual([]);
});

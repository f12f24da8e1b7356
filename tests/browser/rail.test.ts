import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { atRest, isReadable } from '../browsers/reading.ts';
import { essay, essayPath, chipOf, useSite } from './site.ts';

const site = useSite();
const citing = essay.passages.filter(({ incidents }) => incidents.length > 0);
const citingWithClaims = citing.filter(({ claims }) => claims.length > 0);

/** Incidents that the rail marks as current. */
const marked = (page: Page) =>
  page
    .locator('.rail li[aria-current="true"]')
    .evaluateAll((items) => items.map((item) => item.getAttribute('data-incident')));

/** Incidents of the passages that stand in the band at 25 to 40 per cent of the window, in the order of the text. */
const inBand = (page: Page) =>
  page.locator('.passage').evaluateAll((passages) => {
    const read = passages.filter((passage) => {
      const { top, bottom } = passage.getBoundingClientRect();
      return bottom > innerHeight * 0.25 && top < innerHeight * 0.4;
    });
    const cited = read.flatMap((passage) => (passage.getAttribute('data-incidents') ?? '').split(' ').filter(Boolean));
    const order = [...document.querySelectorAll('.rail [data-incident]')].map((item) =>
      item.getAttribute('data-incident')!,
    );
    return order.filter((id) => cited.includes(id));
  });

const bring = (page: Page, passage: number, share: number) =>
  page.locator(`#p${passage}`).evaluate((element, share) => {
    scrollTo(0, element.getBoundingClientRect().top + scrollY - innerHeight * share);
  }, share);

test.each(citing.map(({ number }) => number))(
  'when paragraph %i is read the rail marks what is cited there',
  async (number) => {
    const page = await site.open(essayPath);
    await bring(page, number, 0.3);

    const expected = await inBand(page);
    expect(expected).toEqual(expect.arrayContaining(citing.find((one) => one.number === number)!.incidents));
    await expect.poll(() => marked(page)).toEqual(expected);
  },
);

test('what is marked in the rail needs no more room than before, so that nothing in it moves', async () => {
  const page = await site.open(essayPath);
  const grown = await page.locator('.rail [data-incident]').evaluateAll((items) =>
    items.flatMap((item) => {
      const widths = [null, 'true'].map((current) => {
        item.ariaCurrent = current;
        const range = document.createRange();
        range.selectNodeContents(item);
        return range.getBoundingClientRect().width;
      });
      return widths[0] === widths[1] ? [] : [`${item.textContent.trim()}: ${widths.join(' to ')} px`];
    }),
  );

  expect(grown).toEqual([]);
});

test('nothing in the rail is wider than it is', async () => {
  const page = await site.open(essayPath);

  expect(await page.locator('.rail').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
});

test('while the reader tabs, the passage that holds the focus decides, also after the page has moved to it', async () => {
  const page = await site.open(essayPath);
  await page.keyboard.press('Tab');
  for (const { claims, incidents } of citingWithClaims) {
    await chipOf(page, claims[0]!).focus();
    await page.evaluate(atRest);
    await expect.poll(() => marked(page)).toEqual(incidents);
  }
});

test('in a low window the rail scrolls to what is cited, and stands still for a while after the reader has scrolled it', async () => {
  const page = await site.open(essayPath, { viewport: { width: 1440, height: 500 } });
  const rail = page.locator('.rail');
  const top = () => rail.evaluate((element) => element.scrollTop);
  // Those that stand last in the rail.
  const [before, last] = essay.incidents.slice(-2).map((id) => citing.find(({ incidents }) => incidents.includes(id))!);
  await bring(page, last!.number, 0.3);
  await expect.poll(() => marked(page)).toEqual(await inBand(page));
  await expect.poll(top).toBeGreaterThan(0);

  await rail.hover();
  await page.mouse.wheel(0, -5000);
  await expect.poll(top).toBe(0);
  await bring(page, before!.number, 0.3);
  await expect.poll(() => marked(page)).toEqual(await inBand(page));
  expect(await top()).toBe(0);
});

test('each item leads to its dossier, each heading to its section, and each sign to the words of its claim', async () => {
  const page = await site.open(essayPath);
  const section = page.locator('.rail .section', { has: page.locator('.signs') }).last();
  const [heading, sign] = [section.locator('> a'), section.locator('.signs > a').last()];
  for (const link of [heading, sign]) {
    const id = decodeURIComponent((await link.getAttribute('href'))!.slice(1));
    await link.click();
    await page.evaluate(atRest);
    expect(await page.evaluate(isReadable, `[id="${id}"]`)).toBe(true);
  }

  const [incident] = citing.at(-1)!.incidents;
  await page.locator(`.rail li[data-incident="${incident}"] > a`).click();
  expect(new URL(page.url()).pathname).toBe(`/incidents/${incident}.html`);
});

test.each([1440, 390])('with script off, at %i px, the rail lists all incidents, once it is open', async (width) => {
  const page = await site.open(essayPath, { javaScriptEnabled: false, viewport: { width, height: 900 } });
  if (width < 1240) await page.locator('.rail summary').click();
  const shown = await page
    .locator('.rail [data-incident] > a')
    .evaluateAll((links) => links.filter((link) => link.checkVisibility()).length);

  expect(shown).toBe(essay.incidents.length);
});

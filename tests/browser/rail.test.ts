import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { atRest } from '../browsers/reading.ts';
import { essay, essayPath, numberOf, useSite } from './site.ts';

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
    const order = [...document.querySelectorAll('.rail li')].map((item) => item.getAttribute('data-incident')!);
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

test('while the reader tabs, the passage that holds the focus decides, also after the page has moved to it', async () => {
  const page = await site.open(essayPath);
  await page.keyboard.press('Tab');
  for (const { claims, incidents } of citingWithClaims) {
    await numberOf(page, claims[0]!).focus();
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

test('each item leads to its dossier and to the places in the text', async () => {
  const page = await site.open(essayPath);
  const { number, incidents } = citing.at(-1)!;
  const item = page.locator(`.rail li[data-incident="${incidents[0]}"]`);
  await item.hover();
  await item
    .getByRole('link', { name: `paragraph ${number}`, exact: false })
    .last()
    .click();

  expect(new URL(page.url()).hash).toBe(`#p${number}`);
  expect(
    await page.locator(`#p${number}`).evaluate((passage) => passage.getBoundingClientRect().top < innerHeight),
  ).toBe(true);
});

test('with script off the rail is a list of links, all of them shown', async () => {
  const page = await site.open(essayPath, { javaScriptEnabled: false });
  const shown = await page
    .locator('.rail li > a')
    .evaluateAll((links) => links.filter((link) => link.checkVisibility()).length);

  expect(shown).toBe(essay.incidents.length);
});

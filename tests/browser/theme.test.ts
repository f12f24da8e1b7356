import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { essayPath, kinds, useSite } from './site.ts';

const site = useSite();
const paper = { light: 'rgb(253, 252, 249)', dark: 'rgb(21, 23, 26)' };

const paperOf = (page: Page) => page.locator('html').evaluate((html) => getComputedStyle(html).backgroundColor);
const selectOf = (page: Page, label: string) =>
  page
    .locator('.choice')
    .filter({ hasText: new RegExp(`^${label} `) })
    .locator('select');
/** Opens the choices, where they are closed, and takes one. */
async function choose(page: Page, theme: string) {
  if (!(await page.getByLabel('Colours').isVisible())) await page.getByLabel('Reading choices').click();
  await page.getByLabel('Colours').selectOption({ label: theme });
}

test.each(['light', 'dark'] as const)(
  'without a choice, and without script, the page is %s as the system is',
  async (colorScheme) => {
    const page = await site.open(essayPath, { colorScheme, javaScriptEnabled: false });

    expect(await paperOf(page)).toBe(paper[colorScheme]);
  },
);

test.each([
  ['Dark', 'light', paper.dark],
  ['Light', 'dark', paper.light],
] as const)(
  'the choice %s holds against a %s system, after loading anew and on other pages',
  async (theme, colorScheme, colour) => {
    const page = await site.open(essayPath, { colorScheme });
    await choose(page, theme);
    const seen = [await paperOf(page)];
    await page.reload();
    seen.push(await paperOf(page));
    await page.goto(site.url + kinds.sources);
    seen.push(await paperOf(page));

    expect(seen).toEqual([colour, colour, colour]);
    expect(await page.getByLabel('Colours').inputValue()).toBe(theme.toLowerCase());
  },
);

test('the choice System gives the page back to the system', async () => {
  const page = await site.open(essayPath, { colorScheme: 'light' });
  await choose(page, 'Dark');
  await choose(page, 'System');
  const seen = [await paperOf(page)];
  await page.reload();
  seen.push(await paperOf(page));

  expect(seen).toEqual([paper.light, paper.light]);
});

test.each<[label: string, value: string, look: () => string | number | undefined, expected: string | number]>([
  [
    'Show',
    'Text only',
    () => [...document.querySelectorAll('.chip, .gloss, .quote-source')].filter((one) => one.checkVisibility()).length,
    0,
  ],
  ['Show', 'Text only', () => getComputedStyle(document.querySelector('.crux')!).textDecorationLine, 'none'],
  ['Show', 'Whole claims', () => getComputedStyle(document.querySelector('.claim')!).textDecorationLine, 'underline'],
  ['Text size', 'Largest', () => getComputedStyle(document.body).fontSize, '28px'],
  ['Lines', 'Far apart', () => getComputedStyle(document.body).lineHeight, '36px'],
  ['Letters', 'Far apart', () => getComputedStyle(document.querySelector('#p1 > p')!).letterSpacing, '0.8px'],
  [
    'Typeface',
    'Sans serif',
    () => getComputedStyle(document.querySelector('#p1 > p')!).fontFamily.split(',')[0],
    '"Source Sans 3"',
  ],
])(
  'the choice %s: %s holds at once, after loading anew, and on the way back to the usual',
  async (label, value, look, expected) => {
    const page = await site.open(essayPath);
    const usual = await page.evaluate(look);
    const take = async (option: { label: string } | { index: number }) => {
      if (!(await selectOf(page, label).isVisible())) await page.getByLabel('Reading choices').click();
      await selectOf(page, label).selectOption(option);
    };
    await take({ label: value });
    const seen = [await page.evaluate(look)];
    await page.reload();
    seen.push(await page.evaluate(look));
    expect(
      await selectOf(page, label).evaluate((select) => (select as HTMLSelectElement).selectedOptions[0]?.text),
    ).toBe(value);
    await page.getByLabel('Reading choices').click();
    await selectOf(page, label).selectOption('');
    await page.reload();

    expect(seen).toEqual([expected, expected]);
    expect(usual).not.toEqual(expected);
    expect(await page.evaluate(look)).toEqual(usual);
  },
);

test('what was chosen is there before the first paint, on every page', async () => {
  const page = await site.open(essayPath);
  await page.evaluate(() => localStorage.setItem('size', 'largest'));
  await page.addInitScript(() => {
    addEventListener('DOMContentLoaded', () =>
      Object.assign(window, { first: getComputedStyle(document.body).fontSize }),
    );
  });
  for (const path of [kinds.claim, kinds.search]) {
    await page.goto(site.url + path);
    expect(await page.evaluate(() => (window as unknown as { first: string }).first)).toBe('28px');
  }
});

test('the choices close by Escape, which gives the focus back, and by a click beside them', async () => {
  const page = await site.open(essayPath);
  const [summary, select] = [page.getByLabel('Reading choices'), page.getByLabel('Colours')];
  await summary.click();
  await select.focus();
  await page.keyboard.press('Escape');
  expect(await select.isVisible()).toBe(false);
  expect(await summary.evaluate((one) => document.activeElement === one)).toBe(true);

  await summary.click();
  await page.locator('h1').click();
  expect(await select.isVisible()).toBe(false);
});

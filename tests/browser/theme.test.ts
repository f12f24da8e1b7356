import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { essayPath, kinds, useSite } from './site.ts';

const site = useSite();
const paper = { light: 'rgb(253, 252, 249)', dark: 'rgb(21, 23, 26)' };

const paperOf = (page: Page) => page.locator('html').evaluate((html) => getComputedStyle(html).backgroundColor);
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

test('“Open all notes” and “Text only” are remembered', async () => {
  const page = await site.open(essayPath);
  await page.getByRole('button', { name: 'Open all notes' }).click();
  await page.reload();
  expect(await page.locator('.note:not([open])').count()).toBe(0);

  await page.getByRole('button', { name: 'Text only' }).click();
  await page.reload();
  expect(await page.locator('.notes').first().isVisible()).toBe(false);
});

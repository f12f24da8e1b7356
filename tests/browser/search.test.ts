import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { places } from '../browsers/places.ts';
import { root } from '../dist/site.ts';
import { edition, essay, essayPath, useSite } from './site.ts';

const site = useSite();

const field = (page: Page) => page.getByRole('searchbox', { name: 'Search for' });
const results = (page: Page) => page.locator('.results li');
const found = async (page: Page) => {
  await expect.poll(() => results(page).count()).toBeGreaterThan(0);
  return page;
};
/** The first incident whose title no other has. */
const { title, id } = edition.incidents[0]!;

describe.each(Object.entries(places))('%s', (_place, home) => {
  test('a reader goes from a page to the search, types, follows a result and comes back to the same results', async () => {
    const page = await site.blank();
    const complaints: string[] = [];
    page.on('console', (message) => void complaints.push(message.text()));
    page.on('pageerror', ({ message }) => void complaints.push(message));
    await page.goto(home + essayPath);
    await page.getByRole('link', { name: 'Search', exact: true }).click();
    await field(page).fill(title);
    await found(page);
    const before = await results(page).allInnerTexts();
    expect(decodeURIComponent(new URL(page.url()).searchParams.get('q') ?? '')).toBe(title);

    await page.locator('.results').getByRole('link', { name: title }).click();
    await page.waitForURL(`${home}incidents/${id}.html`);
    expect(await page.locator('h1').innerText()).toBe(title);

    await page.goBack();
    await found(page);
    expect(await results(page).allInnerTexts()).toEqual(before);
    expect(complaints).toEqual([]);
  });

  test('a link with a query shows what is found, the words marked', async () => {
    const page = await site.blank();
    await page.goto(`${home}search.html?q=frejus`);
    await found(page);
    const marks = await page.locator('.results mark').allInnerTexts();

    expect(await field(page).inputValue()).toBe('frejus');
    expect(await page.title()).toContain('frejus');
    expect(marks).toContain('Fréjus');
    expect(marks.filter((mark) => !/^fr[eé]jus/i.test(mark))).toEqual([]);
  });

  test('with script off the link leads to a page with links to all lists', async () => {
    const page = await site.blank({ javaScriptEnabled: false });
    await page.goto(home + essayPath);
    await page.getByRole('link', { name: 'Search', exact: true }).click();
    const links = await page.locator('main a').evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));

    expect(links).toEqual([
      ...edition.essays.flatMap(({ id }) => [`${home}essays/${id}.html`, `${home}claims/${id}/index.html`]),
      `${home}incidents/index.html`,
      `${home}sources/index.html`,
    ]);
    expect(await page.locator('main input:visible').count()).toBe(0);
    expect(await page.locator('main').innerText()).toContain('Searching needs a script');
  });
});

const tokens = readFileSync(join(root, 'src/styles/tokens.css'), 'utf8');
/** A colour of the site by light and in the dark. */
const colorsOf = (name: string) =>
  new RegExp(`--color-${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(tokens)!.slice(1) as [string, string];
const [target, ink] = [colorsOf('target'), colorsOf('ink')];

test.each([
  ['light', 'none', target[0], ink[0]],
  ['dark', 'none', target[1], ink[1]],
  ['light', 'active', 'Mark', 'MarkText'],
] as const)(
  'in %s colours, forced: %s, a word that is found is marked by %s under %s',
  async (colorScheme, forcedColors, background, color) => {
    const page = await found(await site.open('search.html?q=frejus', { colorScheme, forcedColors }));
    const seen = await page
      .locator('.results mark')
      .first()
      .evaluate((mark) => {
        const { backgroundColor, color, borderBottomStyle } = getComputedStyle(mark);
        return { backgroundColor, color, borderBottomStyle };
      });
    const wanted = await page.locator('body').evaluate(
      (body, wanted) => {
        Object.assign(body.style, wanted);
        const { backgroundColor, color } = getComputedStyle(body);
        return { backgroundColor, color };
      },
      { backgroundColor: background, color },
    );

    expect(seen).toEqual({ ...wanted, borderBottomStyle: 'solid' });
  },
);

test('what is found comes by kind, with counts that a screen reader hears', async () => {
  const page = await found(await site.open('search.html?q=dam'));
  const headings = await page.locator('.results h2').allTextContents();
  const choices = (await page.locator('.choice:visible').allInnerTexts()).map((text) => text.split(' '));
  const [[, all], ...kinds] = choices as [[string, string], ...[string, string][]];

  expect(headings).toEqual(['Incidents', 'Claims', 'Essays', 'Sources', 'Pages']);
  expect(kinds.map(([name]) => name)).toEqual(headings);
  expect(kinds.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(Number(all));
  await expect.poll(() => page.getByRole('status').textContent()).toBe(`${all} results.`);
});

test('one kind can be chosen, is in the address, and shows all of its results', async () => {
  const page = await found(await site.open('search.html?q=dam'));
  const choice = page.locator('.choice', { hasText: 'Sources' });
  const count = Number((await choice.innerText()).split(' ')[1]);
  await page.getByRole('button', { name: `All ${count} sources` }).click();

  expect(await page.locator('.results h2').allTextContents()).toEqual(['Sources']);
  expect(await results(page).count()).toBe(Math.min(count, 50));
  expect(new URL(page.url()).search).toBe('?q=dam&kind=source');
  // The button went; the focus is at the first result that was not shown before.
  expect(
    await results(page)
      .nth(5)
      .locator('a')
      .evaluate((link) => link === document.activeElement),
  ).toBe(true);
});

test('the field has the focus on arrival, and Tab goes on to the choice of kind and the first result', async () => {
  const page = await site.open('search.html');
  expect(await field(page).evaluate((input) => input === document.activeElement)).toBe(true);

  await page.keyboard.type('vajont');
  await found(page);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).type)).toBe('radio');
  await page.keyboard.press('ArrowRight');
  expect(await page.locator('.results h2').allTextContents()).toHaveLength(1);
  await page.keyboard.press('Tab');
  expect(
    await results(page)
      .first()
      .locator('a')
      .evaluate((link) => link === document.activeElement),
  ).toBe(true);
});

test('a word is found within a run of a script that puts no spaces between words', async () => {
  const page = await found(await site.open('search.html?q=ちた'));

  expect(await page.locator('.results mark').allInnerTexts()).toEqual(['ちた']);
});

test('where nothing is found, the page says so and shows the lists', async () => {
  const page = await site.open('search.html?q=zzzz');

  await expect.poll(() => page.getByRole('status').textContent()).toBe('Nothing found for “zzzz”.');
  expect(await page.getByRole('link', { name: essay.title, exact: true }).isVisible()).toBe(true);
});

test('markup in a query stays text', async () => {
  const page = await site.open(`search.html?q=${encodeURIComponent('<zzzz>')}`);

  await expect.poll(() => page.getByRole('status').textContent()).toBe('Nothing found for “<zzzz>”.');
});

test('where a file of the index is lost, the page says so and searches in the others', async () => {
  const page = await site.blank();
  await page.route('**/search-source-*.js', (route) => route.abort());
  await page.goto(`${site.url}search.html?q=vajont`);
  await found(page);

  expect(await page.getByRole('status').textContent()).toMatch(
    /^A part of the index could not be loaded\. \d+ results?\.$/,
  );
  expect(await page.locator('.results h2').allTextContents()).not.toContain('Sources');
});

test('/ does nothing until a reader switches it on, then leads to the search from any page', async () => {
  const page = await site.open('about.html');
  await page.keyboard.press('/');
  expect(page.url()).toBe(`${site.url}about.html`);

  await page.goto(`${site.url}search.html`);
  await page.getByRole('checkbox', { name: 'Press / on any page to search' }).check();
  await page.keyboard.press('/');
  expect(await field(page).evaluate((input) => input === document.activeElement)).toBe(true);
  await page.keyboard.type('a/b');
  expect(await field(page).inputValue()).toBe('a/b');

  await page.goto(`${site.url}about.html`);
  await page.keyboard.press('/');
  await page.waitForURL(`${site.url}search.html`);
  expect(await field(page).evaluate((input) => input === document.activeElement)).toBe(true);
});

test.each([320, 390, 768, 1440])('at %i px the results are never wider than the window', async (width) => {
  const page = await found(await site.open('search.html?q=dam', { viewport: { width, height: 900 } }));

  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(
    0,
  );
});

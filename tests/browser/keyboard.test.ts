import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { claim, edition, essay, essayPath, isReadable, noteText, numberOf, useSite } from './site.ts';

const site = useSite();

/** Name and place of what has the focus. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement!;
    return (
      element.getAttribute('aria-label') ??
      (element.localName === 'select' ? element.closest('label')!.innerText.split('\n')[0] : element.textContent)
    )
      ?.trim()
      .replace(/\s+/g, ' ');
  });

test('Tab leads to the skip link, the bar and the text, in this order', async () => {
  const page = await site.open(essayPath, { viewport: { width: 1000, height: 800 } });
  const names: (string | undefined)[] = [];
  for (let count = 0; count < 10; count += 1) {
    await page.keyboard.press('Tab');
    names.push(await focused(page));
  }

  expect(names).toEqual([
    'Skip to the text',
    edition.site.title,
    'Essay',
    'Argument',
    'Claims',
    'Incidents',
    'Sources',
    'Method',
    'Search',
    'Reading choices',
  ]);
});

test('the skip link puts the focus on the text', async () => {
  const page = await site.open(essayPath);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');

  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
});

test('Enter on the number of a claim opens its note and goes there; Escape closes it and comes back', async () => {
  const page = await site.open(essayPath);
  const inNote = () =>
    page.evaluate(() => document.activeElement?.closest('.note')?.getAttribute('data-note') ?? undefined);
  const isOpen = () => page.locator(`[data-note="${claim.id}"]`).evaluate((note) => (note as HTMLDetailsElement).open);

  await numberOf(page, claim.id).focus();
  await page.keyboard.press('Enter');
  await expect.poll(inNote).toBe(claim.id);
  expect(await isReadable(noteText(page, claim.id))).toBe(true);

  await page.keyboard.press('Tab');
  expect(await inNote()).toBe(claim.id);

  await page.keyboard.press('Escape');
  expect(await isOpen()).toBe(false);
  expect(await focused(page)).toBe(`Claim ${claim.number}: note`);
});

test('Escape at once after Enter comes back as well', async () => {
  const page = await site.open(essayPath);
  await numberOf(page, claim.id).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');

  expect(await focused(page)).toBe(`Claim ${claim.number}: note`);
});

test('the summary of a note opens and closes it by Enter', async () => {
  const page = await site.open(essayPath);
  const summary = page.locator(`[data-note="${claim.id}"] > summary`);
  const shown = () => noteText(page, claim.id).evaluate((words) => words.checkVisibility());

  await summary.focus();
  await page.keyboard.press('Enter');
  expect(await shown()).toBe(true);
  await page.keyboard.press('Enter');
  expect(await shown()).toBe(false);
});

test.each([
  ['forwards', 'Tab', '.skip'],
  ['backwards', 'Shift+Tab', '.addresses > summary'],
])(
  'going %s through the whole essay, with all notes open, the focus is always outlined and never covered',
  async (_way, key, start) => {
    const page = await site.open(essayPath);
    await page.getByRole('button', { name: 'Open all notes' }).click();
    await page.locator(start).focus();
    // A window that a mouse was used in shows no outline until a key is pressed.
    await page.keyboard.press(key);
    const reached = new Set<string>();
    const faults: string[] = [];
    for (let stop = await look(page); stop; stop = await look(page)) {
      if (stop.fault) faults.push(`${stop.name}: ${stop.fault}`);
      reached.add(stop.name);
      await page.keyboard.press(key);
    }

    expect(faults).toEqual([]);
    expect([...reached]).toEqual(
      expect.arrayContaining([
        edition.site.title,
        ...essay.claims.flatMap(({ number }) => [`Claim ${number}: note`, `Back to claim ${number}`]),
      ]),
    );
  },
);

/** What has the focus, and what is wrong with how it shows; nothing when the focus has left the page. */
const look = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return undefined;
    const name = element.getAttribute('aria-label') ?? element.textContent.trim().slice(0, 40);
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) return { name, fault: 'no outline' };
    const seen = [...element.getClientRects()].some(({ left, width, top, height }) =>
      [0.1, 0.5, 0.9].some((share) => {
        const there = document.elementFromPoint(left + width * share, top + height / 2);
        return there && (element.contains(there) || there.contains(element));
      }),
    );
    return { name, fault: seen ? undefined : 'covered or out of the window' };
  });

import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { claim, essay, essayPath, useSite } from './site.ts';

const site = useSite();

/** The essay in a browser that does not know popovers: neither the attributes nor the selector mean anything to it. The policy of the page, which knows its styles by their digests, does not hold. */
async function openWithoutPopovers(width: number): Promise<Page> {
  const page = await site.blank({ viewport: { width, height: 900 }, bypassCSP: true });
  await page.addInitScript(() => {
    for (const name of ['showPopover', 'hidePopover', 'togglePopover', 'popover'])
      Reflect.deleteProperty(HTMLElement.prototype, name);
  });
  await page.route(/\.(html|css)$/, async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    await route.fulfill({
      response,
      body: text
        .replaceAll(/\spopover(target|targetaction)?(?=[\s>="])/g, ' data-unknown')
        .replaceAll(':popover-open', ':unknown-state'),
    });
  });
  await page.goto(site.url + essayPath);
  return page;
}

test.each([390, 1440])(
  'where popovers are unknown the notes are endnotes, all of them shown after the text, in a window of %i px',
  async (width) => {
    const page = await openWithoutPopovers(width);
    const end = await page
      .locator('.passage')
      .last()
      .evaluate((element) => element.getBoundingClientRect().bottom + scrollY);
    const notes = await page.locator('.note').evaluateAll((elements) =>
      elements.map((element) => {
        const { top, width, height } = element.getBoundingClientRect();
        return {
          id: element.id,
          after: top + scrollY,
          shown: width > 200 && height > 40,
          position: getComputedStyle(element).position,
        };
      }),
    );

    expect(notes.map(({ id }) => id)).toEqual(essay.claims.map(({ id }) => `note-${id}`));
    expect(notes.filter(({ after, shown, position }) => !shown || after < end || position === 'fixed')).toEqual([]);
    expect(await page.getByRole('heading', { name: 'Notes', exact: true }).isVisible()).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  },
);

test('the sign of a claim then leads to its note, and the note back to the claim', async () => {
  const page = await openWithoutPopovers(390);
  await page.locator(`.chip[href="#note-${claim.id}"]`).click();
  const inWindow = (id: string) =>
    page.locator(`[id="${id}"]`).evaluate((element) => {
      const { top } = element.getBoundingClientRect();
      return top >= 0 && top < innerHeight;
    });

  await expect.poll(() => inWindow(`note-${claim.id}`)).toBe(true);
  await page.locator(`[id="note-${claim.id}"] .back`).click();

  expect(new URL(page.url()).hash).toBe(`#${claim.id}`);
  await expect.poll(() => inWindow(claim.id)).toBe(true);
});

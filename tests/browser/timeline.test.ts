import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { edition, useSite } from './site.ts';

const site = useSite();
const incidents = 'incidents/index.html';

const open = (path: string, width: number, options?: BrowserContextOptions): Promise<Page> =>
  site.open(path, { viewport: { width, height: 900 }, ...options });

const marks = (page: Page) => page.locator('.timeline svg a');

test('every mark is a link to a dossier and has a name, with script off', async () => {
  const page = await open(incidents, 1440, { javaScriptEnabled: false });
  const links = await marks(page).evaluateAll((all) =>
    all.map((link) => ({
      to: new URL(link.getAttribute('href') ?? '', document.baseURI).pathname.split('/').at(-1),
      name: (link.getAttribute('aria-label') ?? '').length > 0,
      drawn: link.getBoundingClientRect().width > 0,
    })),
  );

  expect(links.sort((a, b) => (String(a.to) < String(b.to) ? -1 : 1))).toEqual(
    edition.incidents
      .map(({ id }) => id)
      .sort()
      .map((id) => ({ to: `${id}.html`, name: true, drawn: true })),
  );
});

test('each mark can be pointed at and leads to its dossier', async () => {
  const page = await open(incidents, 1440);
  const covered = await marks(page).evaluateAll((all) =>
    all
      .filter((link) => {
        link.scrollIntoView({ block: 'center' });
        const { left, top, width, height } = link.getBoundingClientRect();
        return !link.contains(document.elementFromPoint(left + width / 2, top + height / 2));
      })
      .map((link) => link.getAttribute('aria-label')),
  );
  expect(covered).toEqual([]);

  const last = marks(page).last();
  const to = new URL((await last.getAttribute('href'))!, page.url()).href;
  await last.click();
  expect(to).toMatch(/\/incidents\/(?!index)[^/]+\.html$/);
  expect(page.url()).toBe(to);
});

test.each([760, 960, 1440])(
  'at %i px no name lies over another name, over a mark or out of the picture',
  async (width) => {
    const page = await open(incidents, width);
    const faults = await page.locator('.timeline > svg[role="group"]').evaluate((svg) => {
      const picture = svg.getBoundingClientRect();
      const boxes = [...svg.querySelectorAll('a')].flatMap((link) =>
        [...link.querySelectorAll('text, .dot, .band')].map((part) => {
          const { left, right, top, bottom } = part.getBoundingClientRect();
          // Above and below a line of text is air.
          const air = part.localName === 'text' ? (bottom - top) * 0.15 : 0;
          return { link, part: link.getAttribute('aria-label'), left, right, top: top + air, bottom: bottom - air };
        }),
      );
      return [
        ...boxes
          .filter(({ left, right }) => left < picture.left - 1 || right > picture.right + 1)
          .map(({ part }) => `${part} runs out`),
        ...boxes.flatMap((a, index) =>
          boxes
            .slice(index + 1)
            .filter(
              (b) => a.link !== b.link && a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom,
            )
            .map((b) => `${a.part} over ${b.part}`),
        ),
      ];
    });

    expect(faults).toEqual([]);
  },
);

test.each([320, 390, 719])('at %i px the list is the timeline', async (width) => {
  const page = await open(incidents, width);

  expect(await page.locator('.timeline > svg[role="group"]').isVisible()).toBe(false);
  expect(await page.locator('#chronicle > li').count()).toBe(edition.incidents.length);
});

test('the page is nowhere wider than a window of 320 px', async () => {
  const page = await open(incidents, 320);

  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('whoever tabs can go past the marks', async () => {
  const page = await open(incidents, 1440);
  await page.getByRole('link', { name: 'Skip the timeline' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');

  expect(await page.evaluate(() => document.activeElement?.closest('#chronicle') !== null)).toBe(true);
});

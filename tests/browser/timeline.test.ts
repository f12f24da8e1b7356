import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { edition, essay as reservoirs, essayPath as essay, useSite } from './site.ts';

const site = useSite();
const home = 'index.html';
const incidents = 'incidents/index.html';
/** Whose marks a page shows; the home page has a timeline for each essay. */
const dossiers = {
  [home]: edition.essays.flatMap((one) => one.incidents),
  [incidents]: edition.incidents.map(({ id }) => id),
  [essay]: reservoirs.incidents,
};

const open = (path: string, width: number, options?: BrowserContextOptions): Promise<Page> =>
  site.open(path, { viewport: { width, height: 900 }, ...options });

const marks = (page: Page) => page.locator('.timeline svg a');

test.each(Object.entries(dossiers))(
  '%s: every mark is a link to a dossier and has a name, with script off',
  async (path, ids) => {
    const page = await open(path, 1440, { javaScriptEnabled: false });
    const links = await marks(page).evaluateAll((all) =>
      all.map((link) => ({
        to: new URL(link.getAttribute('href') ?? '', document.baseURI).pathname.split('/').at(-1),
        name: (link.getAttribute('aria-label') ?? '').length > 0,
        drawn: link.getBoundingClientRect().width > 0,
      })),
    );

    expect(links.sort((a, b) => (String(a.to) < String(b.to) ? -1 : 1))).toEqual(
      ids.toSorted().map((id) => ({ to: `${id}.html`, name: true, drawn: true })),
    );
  },
);

test.each([
  [home, 390],
  [home, 1440],
  [incidents, 1440],
  [essay, 1440],
])('%s at %i px: each mark can be pointed at and leads to its dossier', async (path, width) => {
  const page = await open(path, width);
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
  const to = await last.getAttribute('data-incident');
  await last.click();
  expect(page.url()).toMatch(new RegExp(`/incidents/${to}\\.html$`));
});

test.each([home, essay])('%s: the name of a mark is shown while it is pointed at or has the focus', async (path) => {
  const page = await open(path, 1440);
  const [mark, other] = [marks(page).first(), marks(page).nth(1)];
  const shown = () =>
    page.locator('.timeline .name').evaluateAll((names) => names.filter((name) => name.checkVisibility()).length);

  expect(await shown()).toBe(0);
  await mark.hover();
  expect(await shown()).toBe(1);
  expect(await page.locator('.timeline .caption').first().isVisible()).toBe(false);

  await page.mouse.move(0, 0);
  await mark.focus();
  await page.keyboard.press('Tab');
  expect(await other.evaluate((link) => link === document.activeElement)).toBe(true);
  expect(await shown()).toBe(1);
});

test('the strip marks what the rail marks: the incidents of the passage that is being read', async () => {
  const page = await open(essay, 1440);
  const marked = (selector: string) =>
    page
      .locator(`.rail ${selector}[aria-current="true"]`)
      .evaluateAll((items) => items.map((item) => item.getAttribute('data-incident')).sort());
  const passages = page.locator('.passage[data-incidents]:not([data-incidents=""])');

  const count = await passages.count();
  expect(count).toBeGreaterThan(1);
  for (let index = 0; index < count; index += 1) {
    const passage = passages.nth(index);
    const cited = (await passage.getAttribute('data-incidents'))!.split(' ');
    await passage.evaluate((element) => scrollTo(0, element.getBoundingClientRect().top + scrollY - innerHeight * 0.3));
    await expect.poll(() => marked('a')).toEqual(expect.arrayContaining(cited));
    expect(await marked('a')).toEqual(await marked('li'));
  }
});

test('beside the text the strip stays in sight while the list of incidents is scrolled', async () => {
  const page = await open(essay, 1440, { viewport: { width: 1440, height: 500 } });
  const top = () => page.locator('.timeline > svg').evaluate((svg) => svg.getBoundingClientRect().top);
  const before = await top();
  await page.locator('.rail li').first().hover();
  await page.mouse.wheel(0, 5000);
  await expect.poll(() => page.locator('.rail').evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(0);

  expect(await top()).toBe(before);
});

test.each([760, 960, 1440])(
  'at %i px no name lies over another name, over a mark or out of the picture',
  async (width) => {
    const page = await open(incidents, width);
    const faults = await page.locator('.full > svg[role="group"]').evaluate((svg) => {
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

  expect(await page.locator('.full > svg[role="group"]').isVisible()).toBe(false);
  expect(await page.locator('#chronicle > li').count()).toBe(edition.incidents.length);
});

test.each([home, incidents, essay])('%s is nowhere wider than a window of 320 px', async (path) => {
  const page = await open(path, 320);

  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('whoever tabs can go past the marks', async () => {
  const page = await open(incidents, 1440);
  await page.getByRole('link', { name: 'Skip the timeline' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');

  expect(await page.evaluate(() => document.activeElement?.closest('#chronicle') !== null)).toBe(true);
});

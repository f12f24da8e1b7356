import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readPages } from '../dist/site.ts';
import { useSite } from './site.ts';

const site = useSite();
// An edition has no figures beside it to lead to.
const pages = readPages()
  .filter(({ path, html }) => !path.startsWith('editions/') && /<figure class="chart[ "]/.test(html))
  .map(({ path }) => path);

async function open(path: string): Promise<Page> {
  const page = await site.open(path);
  await page.evaluate(() => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>('.chart details')) details.open = true;
  });
  return page;
}

/** What a question finds in a page at some widths. */
async function found(path: string, widths: readonly number[], question: () => string[]) {
  const page = await open(path);
  const answers: Record<number, string[]> = {};
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    answers[width] = await page.evaluate(question);
  }
  return answers;
}

test('essays, claims and incidents show charts', () => {
  expect(pages.map((path) => path.split('/')[0])).toEqual(expect.arrayContaining(['claims', 'essays', 'incidents']));
});

describe.each(pages)('%s', (path) => {
  test('nothing of a chart reaches beyond it or is cut off', async () => {
    expect(await found(path, [320, 390, 736, 1440], outside)).toEqual({ 320: [], 390: [], 736: [], 1440: [] });
  });

  test('the picture of a chart that is told elsewhere is no higher than 300 px', async () => {
    expect(await found(path, [320, 390, 1440], high)).toEqual({ 320: [], 390: [], 1440: [] });
  });

  test('no two texts of a drawing collide', async () => {
    expect(await found(path, [320, 1440], collisions)).toEqual({ 320: [], 1440: [] });
  });

  test('the link under each chart leads to its figures: as many rows as the table below it, or to where that chart has one', async () => {
    const page = await open(path);
    const briefly = page.locator('.chart:not(:has(section)) .caption a');
    for (const link of await briefly.all()) {
      const whole = await site.blank();
      await whole.goto(await link.evaluate((a: HTMLAnchorElement) => a.href));
      expect(await whole.locator(`${new URL(whole.url()).hash} > details > section`).count()).toBe(1);
    }
    const charts = await page.evaluate(() =>
      [...document.querySelectorAll('.chart:has(section)')].map((chart) => ({
        address: chart.querySelector<HTMLAnchorElement>('a[download]')?.href ?? '',
        rows: chart.querySelectorAll('section tbody tr:has(td)').length,
      })),
    );
    for (const { address, rows } of charts) {
      const response = await page.request.get(address);
      expect(response.headers()['content-type']).toMatch(/^text\/csv/);
      // No field of ours breaks a line.
      expect((await response.text()).split('\r\n')).toHaveLength(rows + 2);
    }
    expect(charts.length + (await briefly.count())).toBe(await page.locator('.chart').count());
  });
});

/** To run in the page. */
function outside(): string[] {
  const wide = document.documentElement.scrollWidth - innerWidth;
  const parts = [...document.querySelectorAll('.chart')].flatMap((chart) => {
    const frame = chart.getBoundingClientRect();
    return [...chart.querySelectorAll('*')]
      .filter((element) => !element.closest('section') && element.checkVisibility())
      .filter((element) => {
        const box = element.getBoundingClientRect();
        return box.width > 0 && (box.left < frame.left - 1 || box.right > frame.right + 1);
      })
      .map((element) => `${chart.id}: ${element.tagName} ${element.textContent}`);
  });
  return [...parts, ...(wide > 0 ? [`the page is ${wide} px wider than its window`] : [])];
}

/** To run in the page. */
const high = () =>
  [...document.querySelectorAll('.chart:not(:has(section)) :is(svg[role="img"], .brief-bars)')]
    .filter((picture) => picture.getBoundingClientRect().height > 300)
    .map((picture) => picture.outerHTML.slice(0, 120));

/** To run in the page. */
const collisions = () =>
  [...document.querySelectorAll('.chart svg[role="img"]')].flatMap((drawing) => {
    const texts = [...drawing.querySelectorAll('text')].map((text) => ({
      text: text.textContent,
      box: text.getBoundingClientRect(),
    }));
    return texts.flatMap((a, index) =>
      texts
        .slice(index + 1)
        // Boxes are higher than letters: half a pixel of two lines of one text may be shared.
        .filter(
          (b) =>
            a.box.left < b.box.right &&
            b.box.left < a.box.right &&
            Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top) > 1,
        )
        .map((b) => `${a.text} and ${b.text}`),
    );
  });

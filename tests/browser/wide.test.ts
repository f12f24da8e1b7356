import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { tooWide } from '../browsers/reading.ts';
import { sites } from '../fixtures/built-site.ts';
import { root } from '../fixtures/project.ts';
import { listFiles } from '../dist/site.ts';
import { useSite } from './site.ts';

const site = useSite();
// The essay, a note and an incident of this site have a picture, a table, code and words that are wider than any column.
const dist = join(root, sites.hostile.folder, 'dist');
const blocks = ['essays/bridges.html', 'claims/bridges/two.html', 'incidents/tay-bridge.html', 'editions/bridges.html'];
const url = (path: string) => pathToFileURL(join(dist, path)).href;

test('no page need be scrolled sideways, whatever stands in it', async () => {
  const page = await site.blank();
  const wide: Record<string, string[]> = {};
  for (const path of listFiles(dist).filter((file) => file.endsWith('.html'))) {
    await page.goto(url(path));
    for (const width of [320, 390, 1300]) {
      await page.setViewportSize({ width, height: 900 });
      const found = await page.evaluate(tooWide);
      if (found.length > 0) wide[`${path} at ${width} px`] = found;
    }
  }

  expect(wide).toEqual({});
});

test.each(blocks)('a wide table and wide code of %s are scrolled within themselves, by keys, too', async (path) => {
  const page = await site.blank({ viewport: { width: 390, height: 900 } });
  await page.goto(url(path));
  for (const name of ['Code', /^Table: A column, A very/]) {
    const part = page.getByRole('group', { name }).first();
    await part.focus();
    // Back again would undo it.
    const onward = await part.evaluate((box) =>
      getComputedStyle(box).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight',
    );
    await page.keyboard.press(onward);
    await expect.poll(() => part.evaluate(({ scrollLeft }) => scrollLeft)).not.toBe(0);
  }
});

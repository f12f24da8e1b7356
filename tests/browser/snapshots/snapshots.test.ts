import { describe, test } from 'vitest';
import { kinds, useSite } from '../site.ts';
import { expectPicture } from './picture.ts';

const site = useSite();
const pages = ['home', 'essay', 'claim', 'incident', 'all claims', 'sources'] as const;

describe.each([
  [390, 'light'],
  [1440, 'dark'],
] as const)('%i px wide, %s', (width, colorScheme) => {
  test.each(pages)('the page “%s” looks as it did', async (kind) => {
    const page = await site.blank({
      colorScheme,
      viewport: { width, height: 1000 },
      // Half of the size: what goes wrong is seen, and the repository stays small.
      deviceScaleFactor: 0.5,
      // What moves by itself would be caught at any moment. Animations stay on: some follow the scroll, and would all be shown as ended.
      reducedMotion: 'reduce',
    });
    await page.goto(site.url + kinds[kind]);
    await page.evaluate(async () => void (await document.fonts.ready));
    const shot = await page.screenshot();

    expectPicture(shot, `${kind.replace(' ', '-')}-${width}-${colorScheme}`);
  });
});

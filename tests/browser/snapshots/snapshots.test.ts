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
      // A changed style sheet is not the one that the policy knows.
      bypassCSP: true,
    });
    // The fonts are waited for, however late they come.
    await page.route('**/*.html', async (route) => {
      const response = await route.fetch();
      const html = await response.text();
      const body = html
        .replace(/font-display:\s*optional/g, 'font-display:block')
        .replace('<html ', '<html data-font="near" ');
      await route.fulfill({ response, body });
    });
    await page.goto(site.url + kinds[kind]);
    await page.evaluate(async () => void (await document.fonts.ready));
    const shot = await page.screenshot({ animations: 'disabled' });

    expectPicture(shot, `${kind.replace(' ', '-')}-${width}-${colorScheme}`);
  });
});

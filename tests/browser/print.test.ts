import { expect, test } from 'vitest';
import { essayPath, useSite } from './site.ts';

const site = useSite();

test.each(['System', 'Dark'])(
  'on paper the page is light, for a reader who has chosen %s and whose system is dark',
  async (theme) => {
    const page = await site.open(essayPath, { colorScheme: 'dark' });
    await page.getByLabel('Reading choices').click();
    await page.getByLabel('Colours').selectOption({ label: theme });
    await page.emulateMedia({ media: 'print' });
    const colours = await page.locator('html').evaluate((html) => ({
      scheme: getComputedStyle(html).colorScheme,
      paper: getComputedStyle(html).backgroundColor,
    }));

    expect(colours).toEqual({ scheme: 'light', paper: 'rgb(253, 252, 249)' });
  },
);

test('the essay prints', async () => {
  const page = await site.open(essayPath, { javaScriptEnabled: false });
  const pdf = await page.pdf({ format: 'A4' });

  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
});

import { expect, test } from 'vitest';
import { essay, essayPath, kinds, useSite } from './site.ts';

const site = useSite();

test('on paper every note is open, with script off', async () => {
  const page = await site.open(essayPath, { javaScriptEnabled: false });
  await page.emulateMedia({ media: 'print' });
  const shown = await page.locator('.note').evaluateAll((notes) =>
    notes
      .filter((note) => {
        const words = note.querySelector('[role="note"] > p');
        return words?.checkVisibility() && words.getBoundingClientRect().height > 0;
      })
      .map((note) => note.getAttribute('data-note')),
  );

  expect(shown).toEqual(essay.claims.map(({ id }) => id));
});

test.each(Object.entries(kinds))('on paper nothing of a page stays folded: %s', async (_kind, path) => {
  const page = await site.open(path, { javaScriptEnabled: false });
  await page.emulateMedia({ media: 'print' });
  const folded = await page
    .locator('details:not(.screen-only *) > :not(summary)')
    .evaluateAll((parts) =>
      parts
        .filter((part) => !part.closest('.screen-only') && !part.checkVisibility())
        .map((part) => part.outerHTML.slice(0, 80)),
    );

  expect(folded).toEqual([]);
});

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

test('on paper the text is set in 11 points and the notes in 9', async () => {
  const page = await site.open(essayPath);
  await page.emulateMedia({ media: 'print' });
  const size = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => Math.round(parseFloat(getComputedStyle(element).fontSize) * 7.5) / 10);

  expect([await size('.passage > p'), await size('.note [role="note"] > p')]).toEqual([11, 9]);
});

test('on paper there is no bar, no menu and no button', async () => {
  const page = await site.open(essayPath);
  await page.emulateMedia({ media: 'print' });
  const left = await page
    .locator('header.bar, nav, button')
    .evaluateAll((parts) => parts.filter((part) => part.checkVisibility()).map((part) => part.outerHTML.slice(0, 80)));

  expect(left).toEqual([]);
});

test('the essay prints', async () => {
  const page = await site.open(essayPath, { javaScriptEnabled: false });
  const pdf = await page.pdf({ format: 'A4' });

  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
});

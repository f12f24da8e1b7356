import { expect, test } from 'vitest';
import { claim, essayPath, kinds, useSite } from './site.ts';

const site = useSite();
const context = { permissions: ['clipboard-read', 'clipboard-write'] };

test('on the page of a claim two buttons copy its address and that of its words in the essay', async () => {
  const page = await site.open(kinds.claim, context);
  const copied: string[] = [];
  for (const button of await page.locator('.ways').getByRole('button', { name: 'Copy link' }).all()) {
    await button.click();
    copied.push(await page.evaluate(() => navigator.clipboard.readText()));
  }

  expect(copied).toEqual([`${site.url}${kinds.claim}`, `${site.url}${essayPath}#${claim.id}`]);
});

test('where the device can share, a button hands it the address and the title of the page', async () => {
  const page = await site.blank();
  await page.addInitScript(() => {
    const shared: unknown[] = [];
    Object.assign(window, { shared });
    Object.defineProperty(navigator, 'share', { value: async (data: unknown) => void shared.push(data) });
  });
  await page.goto(`${site.url}${kinds.claim}#evidence`);
  await page.getByRole('button', { name: 'Share' }).click();

  expect(await page.evaluate(() => (window as unknown as { shared: unknown }).shared)).toEqual([
    { title: await page.title(), url: `${site.url}${kinds.claim}` },
  ]);
});

test('where it cannot, there is no such button', async () => {
  const page = await site.blank();
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'share'));
  await page.goto(site.url + kinds.claim);

  expect(await page.getByRole('button', { name: 'Share' }).count()).toBe(0);
});

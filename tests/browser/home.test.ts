import { expect, test } from 'vitest';
import { axeSource, findViolations } from '../browsers/axe-rules.ts';
import { kinds, useSite } from './site.ts';

const site = useSite();

test('on a phone the button to the newest essay stands on the first screen, and is high enough for a thumb', async () => {
  const page = await site.open(kinds.home, { viewport: { width: 390, height: 844 } });
  const box = (await page.getByRole('link', { name: 'Read the essay' }).boundingBox())!;

  expect(box.height).toBeGreaterThanOrEqual(44);
  expect(box.y + box.height).toBeLessThanOrEqual(844);
});

test.each([
  [390, 'light'],
  [1440, 'dark'],
] as const)('axe finds no contrast below 7 at %i px in %s colours', async (width, colorScheme) => {
  const page = await site.open(kinds.home, { viewport: { width, height: 900 }, colorScheme, bypassCSP: true });
  await page.evaluate(axeSource);

  expect(await page.evaluate(findViolations, ['color-contrast-enhanced'])).toEqual([]);
});

test.each([390, 768, 1024, 1440])('at %i px the rule across the page ends where its columns do', async (width) => {
  const page = await site.open(kinds.home, { viewport: { width, height: 900 } });
  const [columns, rule] = await Promise.all(['.opening', '.how'].map((one) => page.locator(one).boundingBox()));

  expect({ left: rule!.x, width: rule!.width }).toEqual({ left: columns!.x, width: columns!.width });
});

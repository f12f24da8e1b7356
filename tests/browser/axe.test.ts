import { describe, expect, test } from 'vitest';
import { kinds, useSite } from './site.ts';
import { violationsIn } from './violations.ts';

const site = useSite();

describe.each([320, 1440])('%i px wide', (width) => {
  describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
    test.each(Object.entries(kinds))('%s: axe finds no violation, with everything unfolded', async (_kind, path) => {
      const page = await site.open(path, { colorScheme, viewport: { width, height: 900 } });
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });

      expect(await violationsIn(page)).toEqual([]);
    });
  });
});

import { describe, expect, test } from 'vitest';
import { kinds } from '../browser/site.ts';
import { inEveryEngine, useBrowser } from './every-engine.ts';
import { places } from './places.ts';
import { isReadable, isShown } from './reading.ts';

const home = places['opened from the disk'];
/** Revised, so that its history has places of its own. */
const revised = 'claims/bridges/pay-for-inspection.html';

inEveryEngine((engine) => {
  describe('with script on', () => {
    const open = useBrowser(engine);

    test.each([
      [kinds.claim, 'cite', '.cite-page'],
      [kinds.claim, 'sources', 'ol.addresses'],
      [kinds.incident, 'cite', '.cite-page'],
      [revised, 'r1', '#r1 .since'],
    ])('the link %s#%s opens what is folded, and shows it', async (path, id, inside) => {
      const page = await open(`${home}${path}#${id}`);

      await expect.poll(() => page.evaluate(isReadable, `[id="${id}"]`)).toBe(true);
      expect(await page.evaluate(isShown, inside)).toBe(true);
    });

    test('what few look for is folded at first, with its heading shown', async () => {
      const page = await open(home + kinds.claim);

      expect([await page.evaluate(isShown, '#cite'), await page.evaluate(isShown, '.cite-page')]).toEqual([
        true,
        false,
      ]);
    });
  });

  describe('with script off', () => {
    const open = useBrowser(engine, { script: 'off' });

    test('a link to an earlier revision shows what it said', async () => {
      const page = await open(`${home}${revised}#r1`);

      await expect.poll(() => page.evaluate(isReadable, '[id="r1"]')).toBe(true);
    });
  });
});

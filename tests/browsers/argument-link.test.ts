import { expect, test } from 'vitest';
import { essay, kinds } from '../browser/site.ts';
import { inEveryEngine, useBrowser } from './every-engine.ts';
import { places } from './places.ts';
import { isReadable, isShown } from './reading.ts';

const { id } = essay.claims.at(-2)!;

inEveryEngine((engine) => {
  const open = useBrowser(engine, { script: 'off' });

  test.each([1440, 1024, 390])(
    'at %i px the address of a claim in the argument leads to its place in the list, in the place of the map',
    async (width) => {
      const page = await open(`${places['opened from the disk']}${kinds.argument}#${id}`, { width, height: 800 });

      await expect.poll(() => page.evaluate(isReadable, `li[id="${id}"] p > a`)).toBe(true);
      expect(await page.evaluate(isShown, '.map')).toBe(false);
    },
  );

  test('at 1440 px the address of a box of the map leads to it', async () => {
    const page = await open(`${places['opened from the disk']}${kinds.argument}#map--${id}`, {
      width: 1440,
      height: 800,
    });

    await expect.poll(() => page.evaluate(isReadable, `[id="map--${id}"] > rect`)).toBe(true);
    expect(await page.evaluate(isShown, '.list')).toBe(false);
  });
});

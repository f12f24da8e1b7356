import { describe, expect, test } from 'vitest';
import { kinds } from '../browser/site.ts';
import { axeSource, findViolations } from './axe-rules.ts';
import { inEveryEngine, useBrowser } from './every-engine.ts';
import { usePlaces } from './places.ts';

const places = usePlaces();

inEveryEngine((engine) => {
  describe.for([
    ['light', 320, 'at the root of a host'],
    ['light', 1440, 'in the folder /a/b/ of a host'],
    ['dark', 320, 'opened from the disk'],
    ['dark', 1440, 'at the root of a host'],
    ['forced', 1440, 'opened from the disk'],
  ] as const)('%s colours, %i px wide, %s', ([colors, width, place]) => {
    if (colors === 'forced' && !engine.forcesColors) {
      test.skip(`${engine.name} cannot be told to force colours`);
      return;
    }
    const open = useBrowser(engine, { colors });

    test.each(Object.entries(kinds))('%s: axe finds no violation, with everything unfolded', async (_kind, path) => {
      const page = await open(places[place]() + path, { width, height: 900 });
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });

      await page.run(axeSource);
      expect(await page.evaluate(findViolations, 'html')).toEqual([]);
    });
  });
});

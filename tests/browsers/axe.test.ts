import { describe, expect, test } from 'vitest';
import { claim, kinds } from '../browser/site.ts';
import { axeSource, findViolations, ofColors } from './axe-rules.ts';
import { inEveryEngine, useBrowser } from './every-engine.ts';
import { places } from './places.ts';

const pages = { ...kinds, 'search with results': 'search.html?q=dam', 'search without results': 'search.html?q=zzzz' };

inEveryEngine((engine) => {
  describe.for([
    ['light', 'at the root of a host', [], [320, 1440]],
    ['dark', 'opened from the disk', ofColors, [1440]],
    ['forced', 'in the folder /a/b/ of a host', ofColors, [1440]],
  ] as const)('%s colours, %s', ([colors, place, rules, widths]) => {
    if (colors === 'forced' && !engine.forcesColors) {
      test.skip(`${engine.name} cannot be told to force colours`);
      return;
    }
    const open = useBrowser(engine, { colors, reducedMotion: true });

    test.each(Object.entries(pages))('%s: axe finds no violation, with everything unfolded', async (kind, path) => {
      const page = await open(places[place] + path);
      if (kind.startsWith('search with')) await expect.poll(() => page.evaluate(said)).toMatch(/result|found/);
      await page.evaluate(unfold);
      await page.run(axeSource);
      const found: Record<number, string[]> = {};
      for (const width of widths) {
        await page.resize({ width, height: 900 });
        found[width] = await page.evaluate(findViolations, rules);
      }

      expect(found).toEqual(Object.fromEntries(widths.map((width) => [width, []])));
    });

    test('essay: axe finds no violation in a claim to which a link leads, nor in its note', async () => {
      const page = await open(`${places[place]}${kinds.essay}#${claim.id}`);
      await page.run(axeSource);
      const found: Record<number, string[]> = {};
      for (const width of widths) {
        await page.resize({ width, height: 900 });
        await page.evaluate((id) => document.getElementById(`note-${id}`)!.showPopover(), claim.id);
        found[width] = await page.evaluate(findViolations, rules);
        await page.evaluate((id) => document.getElementById(`note-${id}`)!.hidePopover(), claim.id);
        found[width].push(...(await page.evaluate(findViolations, rules)));
      }

      expect(found).toEqual(Object.fromEntries(widths.map((width) => [width, []])));
    });
  });
});

const said = () => document.querySelector('[role="status"]')?.textContent;

function unfold(): void {
  for (const details of document.querySelectorAll('details')) details.open = true;
}

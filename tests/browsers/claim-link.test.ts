import { describe, expect, test } from 'vitest';
import { essay, essayPath } from '../browser/site.ts';
import { inEveryEngine, useBrowser } from './every-engine.ts';
import { places } from './places.ts';
import { isReadable, isShown } from './reading.ts';

/** First, in the middle and last in the text. */
const claims = [essay.claims[0]!, essay.claims[Math.floor(essay.claims.length / 2)]!, essay.claims.at(-1)!] as const;
const [, middle] = claims;
const onDisk = (id: string) => `${places['opened from the disk']}${essayPath}#${id}`;

inEveryEngine((engine) => {
  describe.each(['on', 'off'] as const)('with script %s', (script) => {
    const open = useBrowser(engine, { script });

    describe.each(Object.entries(places))('%s', (_place, home) => {
      test.each(claims)('#$id shows the words, not under the bar, and their note', async ({ id }) => {
        const page = await open(`${home}${essayPath}#${id}`);

        await expect.poll(() => page.evaluate(isReadable, `[id="${id}"]`)).toBe(true);
        // Words at the top of a page can be read before it has gone to its target.
        await expect.poll(() => page.evaluate(isShown, `#note-${id} > p`)).toBe(true);
      });
    });

    test.each(claims)('#note-$id opens the note and shows it', async ({ id }) => {
      const page = await open(onDisk(`note-${id}`));

      await expect.poll(() => page.evaluate(isReadable, `#note-${id} > p`)).toBe(true);
      expect(
        await page.evaluate((id) => document.querySelector<HTMLDetailsElement>(`[data-note="${id}"]`)!.open, id),
      ).toBe(true);
    });

    test('on a small screen #id shows the words as well, and the note after the paragraph', async () => {
      const page = await open(onDisk(middle.id), { width: 360, height: 640 });

      await expect.poll(() => page.evaluate(isReadable, `[id="${middle.id}"]`)).toBe(true);
      expect(await page.evaluate(isShown, `#note-${middle.id} > p`)).toBe(true);
    });
  });

  describe('with script on', () => {
    const open = useBrowser(engine);

    test('#id opens the note as a reader would', async () => {
      const page = await open(onDisk(middle.id));
      const opened = await page.evaluate(() =>
        [...document.querySelectorAll('.note[open]')].map((note) => note.getAttribute('data-note')),
      );

      expect(opened).toEqual([middle.id]);
    });

    test('the words under a target are tinted', async () => {
      const page = await open(onDisk(middle.id));
      const tints = await page.evaluate(
        (ids) => ids.map((id) => getComputedStyle(document.getElementById(id)!).backgroundColor),
        [middle.id, claims[0].id],
      );

      expect(tints[0]).not.toBe(tints[1]);
    });
  });
});

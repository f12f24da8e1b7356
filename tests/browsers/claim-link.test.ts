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
      test.each(claims)('#$id shows the words, not under the bar, and beside them what was found', async ({ id }) => {
        const page = await open(`${home}${essayPath}#${id}`);

        await expect.poll(() => page.evaluate(isReadable, `[id="${id}"]`)).toBe(true);
        await expect.poll(() => page.evaluate(isReadable, `[data-gloss="${id}"]`)).toBe(true);
        expect(await page.evaluate(isShown, `[id="note-${id}"]`)).toBe(false);
      });
    });

    test.each(claims)(
      '#$id says to those who were sent to it which claim it is of how many, and of no other',
      async (claim) => {
        const page = await open(onDisk(claim.id));

        expect(await page.evaluate(sent)).toEqual([
          {
            gloss: claim.id,
            said: `You were sent to claim ${claim.number} of ${essay.claims.length}. Read from the start`,
            to: '#p1',
          },
        ]);
      },
    );

    test('#id tints the words and what was found, and those of no other claim', async () => {
      const page = await open(onDisk(middle.id));

      expect(
        await page.evaluate(
          tinted,
          essay.claims.map(({ id }) => id),
        ),
      ).toEqual({
        words: [middle.id],
        glosses: [middle.id],
      });
    });

    test('a claim’s former id does the same', async () => {
      const page = await open(`${places['opened from the disk']}essays/bridges.html#wind-was-known`);

      await expect.poll(() => page.evaluate(isReadable, '#wind-was-foreseen')).toBe(true);
      expect(await page.evaluate(tinted, ['too-cheap', 'wind-was-foreseen', 'pay-for-inspection'])).toEqual({
        words: ['wind-was-foreseen'],
        glosses: ['wind-was-foreseen'],
      });
      expect((await page.evaluate(sent)).map(({ gloss }) => gloss)).toEqual(['wind-was-foreseen']);
    });

    test('a claim within another is sent to alone', async () => {
      const page = await open(`${places['opened from the disk']}essays/lighthouses.html#lamps-burn-on`);

      await expect.poll(() => page.evaluate(isReadable, '#lamps-burn-on')).toBe(true);
      expect(await page.evaluate(tinted, ['machines-save-lives', 'lamps-burn-on', 'horns-mislead'])).toEqual({
        words: ['lamps-burn-on'],
        glosses: ['lamps-burn-on'],
      });
      expect((await page.evaluate(sent)).map(({ gloss }) => gloss)).toEqual(['lamps-burn-on']);
    });

    test.each(claims)('#note-$id shows the note, and with it the words on which it is', async ({ id }) => {
      const page = await open(onDisk(`note-${id}`));

      await expect.poll(() => page.evaluate(isReadable, `[id="note-${id}"] > p:not([class])`)).toBe(true);
      await expect
        .poll(async () => [
          await page.evaluate(isReadable, `[id="${id}"]`),
          await page.evaluate(isReadable, `[id="note-${id}"] > .words`),
        ])
        .toContain(true);
      expect(
        await page.evaluate(
          tinted,
          essay.claims.map(({ id }) => id),
        ),
      ).toMatchObject({ words: [id] });
      expect(await page.evaluate(shownNotes)).toEqual([id]);
    });

    test('on a small screen #id shows the words as well, and below their paragraph what was found', async () => {
      const page = await open(onDisk(middle.id), { width: 360, height: 640 });

      await expect.poll(() => page.evaluate(isReadable, `[id="${middle.id}"]`)).toBe(true);
      expect(
        await page.evaluate((id) => {
          const gloss = document.querySelector(`[data-gloss="${id}"]`)!;
          const [text] = gloss.closest('.passage')!.children;
          return gloss.getBoundingClientRect().top >= text!.getBoundingClientRect().bottom;
        }, middle.id),
      ).toBe(true);
    });

    test('the way back to the start leads to the first paragraph', async () => {
      const page = await open(onDisk(middle.id));
      await page.click(`[data-gloss="${middle.id}"] .sent a`);

      await expect.poll(() => page.evaluate(() => location.hash)).toBe('#p1');
      await expect.poll(() => page.evaluate(isReadable, '#p1')).toBe(true);
      expect(await page.evaluate(sent)).toEqual([]);
    });
  });
});

describe('an address with the words of a claim as a text fragment', () => {
  inEveryEngine((engine) => {
    const open = useBrowser(engine);

    test.for(essay.claims)('leads to those of $id', async ({ id, words }, { skip }) => {
      const page = await open(places['at the root of a host'] + essayPath, { width: 1000, height: 260 });
      const finds = await page.evaluate(() => (window as unknown as { find(text: string): boolean }).find('the'));
      skip(!finds, 'The Chromium that comes with the packages cannot search for words.');
      await page.goto('about:blank');
      await page.goto(`${places['at the root of a host']}${essayPath}#:~:text=${fragment(words)}`);

      await expect.poll(() => page.evaluate(isReadable, `[id="${id}"]`)).toBe(true);
    });
  });
});

/** Hyphens have a meaning of their own there. */
const fragment = (words: string) => encodeURIComponent(words).replaceAll('-', '%2D');

/** What is told to those who were sent to a claim. To run in the page. */
function sent() {
  return [...document.querySelectorAll('.sent')]
    .filter((one) => one.checkVisibility())
    .map((one) => ({
      gloss: one.closest('[data-gloss]')?.getAttribute('data-gloss'),
      said: one.textContent.trim().replace(/\s+/g, ' '),
      to: one.querySelector('a')?.getAttribute('href'),
    }));
}

/** Of which claims the words and the glosses have a colour behind them. To run in the page. */
function tinted(ids: readonly string[]) {
  const has = (selector: string) =>
    getComputedStyle(document.querySelector(selector)!).backgroundColor !== 'rgba(0, 0, 0, 0)';
  return {
    words: ids.filter((id) => has(`[id="${id}"]`)),
    glosses: ids.filter((id) => has(`[data-gloss="${id}"]`)),
  };
}

/** To run in the page. */
const shownNotes = () =>
  [...document.querySelectorAll('.note')]
    .filter((note) => note.checkVisibility())
    .map((note) => note.getAttribute('data-note'));

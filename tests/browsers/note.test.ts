import { describe, expect, test } from 'vitest';
import { claim, essay, essayPath } from '../browser/site.ts';
import { inEveryEngine, useBrowser } from './every-engine.ts';
import { places } from './places.ts';
import { isReadable, isShown } from './reading.ts';

const onDisk = places['opened from the disk'] + essayPath;
const chip = (id: string) => `.chip[href="#note-${id}"]`;
const why = (id: string) => `[data-gloss="${id}"] > button`;
const note = (id: string) => `[id="note-${id}"]`;
const following = essay.claims[essay.claims.indexOf(claim) + 1]!;
const phone = { width: 390, height: 844 };
const wide = { width: 1440, height: 900 };

inEveryEngine((engine) => {
  describe.each(['on', 'off'] as const)('with script %s', (script) => {
    const open = useBrowser(engine, { script, reducedMotion: true });

    describe.each([phone, wide])('in a window of $width px', (size) => {
      test.each([
        ['chip', chip],
        ['button "Why"', why],
      ])('the %s of every claim opens its note alone, and nothing of the text moves', async (_name, opener) => {
        const page = await open(onDisk, size);
        for (const { id } of essay.claims) {
          await page.evaluate(bring, opener(id));
          const before = await page.evaluate(tops);
          await page.click(opener(id));
          await expect.poll(() => page.evaluate(shownNotes)).toEqual([id]);

          expect(await page.evaluate(tops)).toEqual(before);
          // However it was opened: without script the chip's note is the one to which the address leads.
          await page.press('Escape');
          await page.goto(`${onDisk}#`);
          await expect.poll(() => page.evaluate(shownNotes)).toEqual([]);
        }
      });
    });

    test('in a wide window the note stands below the bar, at the side of the text', async () => {
      const page = await open(onDisk, wide);
      await page.click(why(claim.id));
      const [bar, text, box] = await page.evaluate(boxes, ['.bar', '.passage > p', note(claim.id)]);

      expect(box!.top).toBeGreaterThanOrEqual(bar!.bottom);
      expect(box!.left).toBeGreaterThanOrEqual(text!.right);
      expect(box!.right).toBeLessThanOrEqual(wide.width);
      expect(box!.bottom).toBeLessThanOrEqual(wide.height);
    });

    test('on a phone it is a sheet at the foot, two thirds of the window high at most, with the words of the claim on top', async () => {
      const page = await open(onDisk, phone);
      await page.click(why(claim.id));
      await expect.poll(() => page.evaluate(isReadable, `${note(claim.id)} > .words`)).toBe(true);
      const [box] = await page.evaluate(boxes, [note(claim.id)]);
      // Firefox has a scroll bar beside what it shows, which phones have not.
      const { clientWidth } = await page.evaluate(rootSize);

      expect([box!.left, box!.right, box!.bottom]).toEqual([0, clientWidth, phone.height]);
      expect(box!.bottom - box!.top).toBeLessThanOrEqual((phone.height * 2) / 3);
      expect(
        await page.evaluate(
          (selector) => document.querySelector(selector)!.textContent.trim(),
          `${note(claim.id)} > .words`,
        ),
      ).toBe(claim.words);
    });

    test('what is higher than its note can be scrolled to within it, with the way out in sight', async () => {
      const page = await open(onDisk, { width: 390, height: 420 });
      await page.click(why(claim.id));
      await page.evaluate((selector) => document.querySelector(selector)!.scrollTo(0, 1e4), note(claim.id));

      expect(await page.evaluate(isReadable, `${note(claim.id)} li:last-child`)).toBe(true);
      expect(await page.evaluate(isReadable, `${note(claim.id)} .note-head > button`)).toBe(true);
      expect(await page.evaluate(isReadable, `${note(claim.id)} .ways > span > a`)).toBe(true);
    });

    test('"Next" closes the note and opens the next one, "Previous" comes back, "Back" closes it', async () => {
      const page = await open(onDisk, wide);
      await page.click(chip(claim.id));
      await page.click(`${note(claim.id)} a[href="#note-${following.id}"]`);
      await expect.poll(() => page.evaluate(shownNotes)).toEqual([following.id]);

      await page.click(`${note(following.id)} a[href="#note-${claim.id}"]`);
      await expect.poll(() => page.evaluate(shownNotes)).toEqual([claim.id]);

      await page.click(`${note(claim.id)} .back`);
      await expect.poll(() => page.evaluate(shownNotes)).toEqual([]);
      expect(await page.evaluate(isReadable, `[id="${claim.id}"]`)).toBe(true);
    });
  });

  describe('with script on', () => {
    const open = useBrowser(engine);
    const focusIn = (selector: string) => document.activeElement?.closest(selector) !== null;

    test.each([
      ['chip', chip(claim.id)],
      ['button "Why"', why(claim.id)],
    ])(
      'the note that the %s opens gets the focus; Escape closes it and gives the focus back',
      async (_name, opener) => {
        const page = await open(onDisk);
        await page.click(opener);
        await expect.poll(() => page.evaluate(focusIn, note(claim.id))).toBe(true);

        await page.press('Escape');
        await expect.poll(() => page.evaluate(shownNotes)).toEqual([]);
        expect(await page.evaluate(focusIn, opener)).toBe(true);
      },
    );

    test('its button closes it and gives the focus back', async () => {
      const page = await open(onDisk);
      await page.click(chip(claim.id));
      await page.click(`${note(claim.id)} .note-head > button`);

      await expect.poll(() => page.evaluate(shownNotes)).toEqual([]);
      expect(await page.evaluate(focusIn, chip(claim.id))).toBe(true);
    });

    test('a click beside it closes it', async () => {
      const page = await open(onDisk);
      await page.click(chip(claim.id));
      await page.click('.bar .search');

      await expect.poll(() => page.evaluate(isShown, note(claim.id))).toBe(false);
    });

    test('from one note to the next the words of that one are brought into sight', async () => {
      const page = await open(onDisk, { width: 1440, height: 420 });
      await page.click(chip(essay.claims[0]!.id));
      for (const [index, { id }] of essay.claims.slice(1).entries()) {
        await page.click(`${note(essay.claims[index]!.id)} a[href="#note-${id}"]`);
        await expect.poll(() => page.evaluate(isReadable, `[id="${id}"]`)).toBe(true);
      }
    });

    test('a note to which the address led can be closed, and opened again by its chip', async () => {
      const page = await open(`${onDisk}#note-${claim.id}`);
      await expect.poll(() => page.evaluate(shownNotes)).toEqual([claim.id]);
      await page.press('Escape');
      await expect.poll(() => page.evaluate(shownNotes)).toEqual([]);
      await page.click(chip(claim.id));
      await expect.poll(() => page.evaluate(shownNotes)).toEqual([claim.id]);
    });

    test('while a chip has the focus, the words and the gloss of its claim are tinted', async () => {
      const page = await open(onDisk);
      const tints = () =>
        page.evaluate(
          (selectors) => selectors.map((one) => getComputedStyle(document.querySelector(one)!).backgroundColor),
          [`[id="${claim.id}"]`, `[data-gloss="${claim.id}"]`],
        );
      const before = await tints();
      await page.evaluate((selector) => document.querySelector<HTMLElement>(selector)!.focus(), chip(claim.id));

      expect(before).toEqual(['rgba(0, 0, 0, 0)', 'rgba(0, 0, 0, 0)']);
      await expect.poll(async () => (await tints()).filter((tint, index) => tint === before[index])).toEqual([]);
    });
  });
});

/** Brings what matches to the middle of the window, where a click need not scroll. To run in the page. */
function bring(selector: string): void {
  document.querySelector(selector)!.scrollIntoView({ block: 'center', behavior: 'instant' });
}

/** Where each part of the text stands in the window, in whole pixels. To run in the page. */
const tops = () =>
  [...document.querySelectorAll('.head, .passage, .passage > *, .gloss, .heading, footer')].map((part) =>
    Math.round(part.getBoundingClientRect().top),
  );

/** To run in the page. */
const shownNotes = () =>
  [...document.querySelectorAll('.note')]
    .filter((one) => one.checkVisibility())
    .map((one) => one.getAttribute('data-note'));

/** To run in the page. */
const boxes = (selectors: readonly string[]) =>
  selectors.map((selector) => {
    const { left, right, top, bottom } = document.querySelector(selector)!.getBoundingClientRect();
    return { left, right, top, bottom };
  });

/** To run in the page. */
const rootSize = () => ({ clientWidth: document.documentElement.clientWidth });

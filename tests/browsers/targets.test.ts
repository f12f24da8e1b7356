import { expect, test } from 'vitest';
import { claim, kinds } from '../browser/site.ts';
import { inEveryEngine, useBrowser } from './every-engine.ts';
import { places } from './places.ts';

inEveryEngine((engine) => {
  const open = useBrowser(engine);

  /** What a question finds in a page at three widths. */
  async function found(path: string, question: () => string[]) {
    const page = await open(places['at the root of a host'] + path);
    const answers: Record<number, string[]> = {};
    for (const width of [320, 390, 1440]) {
      await page.resize({ width, height: 900 });
      // What follows the scroll does so from the next frame.
      await page.evaluate(
        () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
      );
      answers[width] = await page.evaluate(question);
    }
    return answers;
  }
  const nothing = { 320: [], 390: [], 1440: [] };

  test.each(Object.entries(kinds))(
    '%s: every target is 24 by 24 pixels at least, stands in a line of text, or has that much room (WCAG 2.5.8)',
    async (_kind, path) => {
      expect(await found(path, smallTargets)).toEqual(nothing);
    },
  );

  test('a chip, a tile, a sign of the rail, a summary, a button and a part of the bar have their size by themselves', async () => {
    const small = () =>
      [...document.querySelectorAll('.chip, .tiles a, .rail a, summary, .bar a, .bar select, button')]
        .filter((target) => target.checkVisibility({ visibilityProperty: true }))
        .filter((target) => [...target.getClientRects()].every(({ width, height }) => width < 24 || height < 24))
        .map((target) => target.outerHTML.slice(0, 120));

    expect(await found(kinds.essay, small)).toEqual(nothing);
  });

  test('no line of a narrow window breaks within a chip', async () => {
    const page = await open(places['opened from the disk'] + kinds.essay);
    const broken: Record<number, string[]> = {};
    const widths = Array.from({ length: 12 }, (_, index) => 320 + 8 * index);
    for (const width of widths) {
      await page.resize({ width, height: 900 });
      broken[width] = await page.evaluate(() =>
        [...document.querySelectorAll('.chip')]
          .filter((chip) => [...chip.getClientRects()].filter(({ width }) => width > 0).length > 1)
          .map(({ textContent }) => textContent.trim()),
      );
    }

    expect(broken).toEqual(Object.fromEntries(widths.map((width) => [width, []])));
  });

  test('on a small screen the button that closes a note is 44 by 44 px at least', async () => {
    const page = await open(places['opened from the disk'] + kinds.essay, { width: 390, height: 800 });
    await page.click(`[data-gloss="${claim.id}"] > button`);
    const size = await page.evaluate((id) => {
      const { width, height } = document.querySelector(`#note-${id} .note-head > button`)!.getBoundingClientRect();
      return [Math.round(width), Math.round(height)];
    }, claim.id);

    expect(size.filter((length) => length < 44)).toEqual([]);
  });

  test('in a note every target is large enough too', async () => {
    const page = await open(places['opened from the disk'] + kinds.essay, { width: 390, height: 800 });
    await page.click(`[data-gloss="${claim.id}"] > button`);

    expect(await page.evaluate(smallTargets)).toEqual([]);
  });
});

/** Targets that are smaller, stand in no sentence, and have another within the circle of 24 pixels around their middle. To run in the page. */
function smallTargets(): string[] {
  const shown = [...document.querySelectorAll('a[href], button, summary, select, input')].filter(
    (target) => target.checkVisibility({ visibilityProperty: true }) && target.getClientRects().length > 0,
  );
  const boxes = shown.map((target) => ({ target, box: target.getBoundingClientRect() }));
  const inSentence = (target: Element) =>
    getComputedStyle(target).display === 'inline' &&
    (target.parentElement?.closest('p, li, td, th, dd, dt, figcaption, cite, blockquote, div')?.textContent.trim()
      .length ?? 0) > target.textContent.trim().length;

  return boxes
    .filter(({ box }) => box.width > 1 && box.height > 1 && (box.width < 24 || box.height < 24))
    .filter(({ target }) => !inSentence(target))
    .filter(({ target, box }) => {
      const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
      return boxes.some((other) => {
        if (other.target === target) return false;
        const { left, right, top, bottom } = other.box;
        const apart = Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
        // Of two small ones, neither circle may reach into the other.
        const small = other.box.width < 24 || other.box.height < 24;
        const middles = Math.hypot((left + right) / 2 - x, (top + bottom) / 2 - y);
        return apart < 12 || (small && middles < 24);
      });
    })
    .map(
      ({ target, box }) => `${Math.round(box.width)} by ${Math.round(box.height)}: ${target.outerHTML.slice(0, 120)}`,
    );
}

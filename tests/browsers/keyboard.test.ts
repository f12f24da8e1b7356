import { describe, expect, test } from 'vitest';
import { claim, edition, essay, essayPath, kinds } from '../browser/site.ts';
import type { Key, Page } from './engines/engine.ts';
import { inEveryEngine, useBrowser } from './every-engine.ts';
import { places } from './places.ts';
import { atRest, isReadable, isShown } from './reading.ts';

const number = `.claim-number[href="#note-${claim.id}"]`;
const note = `[data-note="${claim.id}"]`;
const noteText = `#note-${claim.id} > p`;

inEveryEngine((engine) => {
  const open = useBrowser(engine);

  test.each(Object.entries(places))(
    '%s Tab leads to the skip link, the bar and the text, in this order',
    async (_place, home) => {
      const page = await open(home + essayPath, { width: 1000, height: 800 });
      const names: string[] = [];
      for (let count = 0; count < 10; count += 1) {
        await page.press('Tab');
        names.push(await page.evaluate(focused));
      }

      expect(names).toEqual([
        'Skip to the text',
        edition.site.title,
        'Essay',
        'Argument',
        'Claims',
        'Incidents',
        'Sources',
        'Method',
        'Search',
        'Reading choices',
      ]);
    },
  );

  const openEssay = () => open(places['opened from the disk'] + essayPath);

  test('the skip link puts the focus on the text', async () => {
    const page = await openEssay();
    await page.press('Tab');
    await page.press('Enter');

    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('main');
  });

  test('Enter on the number of a claim opens its note and goes there; Escape closes it and comes back', async () => {
    const page = await openEssay();
    const inNote = () => page.evaluate(() => document.activeElement?.closest('.note')?.getAttribute('data-note') ?? '');

    await page.evaluate(focus, number);
    await page.press('Enter');
    await expect.poll(inNote).toBe(claim.id);
    expect(await page.evaluate(isReadable, noteText)).toBe(true);

    await page.press('Tab');
    expect(await inNote()).toBe(claim.id);

    await page.press('Escape');
    expect(await page.evaluate(isShown, noteText)).toBe(false);
    expect(await page.evaluate(focused)).toBe(`Claim ${claim.number}: note`);
  });

  test('Escape at once after Enter comes back as well', async () => {
    const page = await openEssay();
    await page.evaluate(focus, number);
    await page.press('Enter');
    await page.press('Escape');

    expect(await page.evaluate(focused)).toBe(`Claim ${claim.number}: note`);
  });

  test('the summary of a note opens and closes it by Enter', async () => {
    const page = await openEssay();
    await page.evaluate(focus, `${note} > summary`);

    await page.press('Enter');
    expect(await page.evaluate(isShown, noteText)).toBe(true);
    await page.press('Enter');
    expect(await page.evaluate(isShown, noteText)).toBe(false);
  });

  test.each([
    ['forwards', 'Tab', '.skip'],
    ['backwards', 'Shift+Tab', '.addresses > summary'],
  ] as const)(
    'going %s through the whole essay, with all notes open, the focus is always outlined and never covered',
    async (_way, key, start) => {
      const page = await openEssay();
      await page.click('[data-action="notes"]');
      await page.evaluate(focus, start);
      const { reached, faults } = await walk(page, key);

      expect(faults).toEqual([]);
      expect(reached).toEqual(
        expect.arrayContaining([
          edition.site.title,
          ...essay.claims.flatMap(({ number }) => [`Claim ${number}: note`, `Back to claim ${number}`]),
        ]),
      );
    },
  );

  describe('in a window of 390 pixels', () => {
    test.each(['claim', 'all claims', 'incident'] as const)(
      'going through the page “%s” the focus is always outlined and never covered',
      async (kind) => {
        const page = await open(places['at the root of a host'] + kinds[kind], { width: 390, height: 844 });
        await page.evaluate(focus, '.skip');
        const { reached, faults } = await walk(page, 'Tab');

        expect(faults).toEqual([]);
        expect(reached).toContain(edition.site.title);
      },
    );
  });
});

/** Presses a key until the focus leaves the page. */
async function walk(page: Page, key: Key) {
  const reached = new Set<string>();
  const faults: string[] = [];
  // A window that a mouse was used in shows no outline until a key is pressed.
  await page.press(key);
  let first: string | undefined;
  for (let stop = await rest(page); stop && stop.place !== first; stop = await rest(page)) {
    first ??= stop.place;
    if (stop.fault) faults.push(`${stop.name}: ${stop.fault}`);
    reached.add(stop.name);
    await page.press(key);
  }
  return { reached: [...reached], faults };
}

/** What has the focus, once the page has come to rest: some engines scroll to it a moment later. */
async function rest(page: Page) {
  const stop = await page.evaluate(look);
  if (!stop?.fault) return stop;
  await page.evaluate(atRest);
  return page.evaluate(look);
}

function focus(selector: string): void {
  document.querySelector<HTMLElement>(selector)!.focus();
}

/** Name of what has the focus. */
function focused(): string {
  const element = document.activeElement!;
  const name = element.getAttribute('aria-label') ?? element.textContent;
  return name.trim().replace(/\s+/g, ' ');
}

/** What has the focus, and what is wrong with how it shows; nothing when the focus has left the page. */
function look() {
  const element = document.activeElement;
  if (!element || element === document.body) return undefined;
  const name = element.getAttribute('aria-label') ?? element.textContent.trim().slice(0, 40);
  const place = String([...document.querySelectorAll('*')].indexOf(element));
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) return { name, place, fault: 'no outline' };
  // Firefox and WebKit leave a line at the very edge of the window out, which is their affair; that nothing lies over it is ours.
  const { top, bottom } = element.getBoundingClientRect();
  if (bottom < 0 || top > innerHeight) element.scrollIntoView({ block: 'nearest' });
  const seen = [...element.getClientRects()].some(({ left, width, top, bottom }) =>
    [0.1, 0.5, 0.9].some((share) => {
      // Of what is higher than the window, such as a part that scrolls, what is in it.
      const middle = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
      const there = document.elementFromPoint(left + width * share, middle);
      return there && (element.contains(there) || there.contains(element));
    }),
  );
  return { name, place, fault: seen ? undefined : 'covered or out of the window' };
}

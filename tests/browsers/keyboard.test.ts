import { describe, expect, test } from 'vitest';
import { wordsFor } from '../../src/words/words.ts';
import { claim, edition, essay, essayPath, kinds } from '../browser/site.ts';
import type { Key, Page } from './engines/engine.ts';
import { inEveryEngine, useBrowser } from './every-engine.ts';
import { places } from './places.ts';
import { atRest, isReadable, isShown } from './reading.ts';

const { levels } = wordsFor('en').terms;
const chip = `.chip[href="#note-${claim.id}"]`;
const why = `[data-gloss="${claim.id}"] > button`;
const noteText = `#note-${claim.id} > p:not([class])`;

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
        essay.title,
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

  test('the skip link leads past bar, head and strip to the first paragraph, and three tabs at most from there to the first claim', async () => {
    const page = await openEssay();
    await page.press('Tab');
    await page.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('p1');
    expect(await page.evaluate(isReadable, '#p1 > p')).toBe(true);

    const names: string[] = [];
    for (let count = 0; count < 3; count += 1) {
      await page.press('Tab');
      names.push(await page.evaluate(focused));
    }
    expect(names).toContain('Claim 1, well supported: note');
  });

  test('from the address bar Tab and Enter alone lead to the source of the strongest evidence, and Escape back to the claim', async () => {
    const page = await openEssay();
    const names: string[] = [];
    const tabTo = async (name: string | RegExp) => {
      for (let tabs = 0; tabs < 40; tabs += 1) {
        await page.press('Tab');
        names.push(await page.evaluate(focused));
        if (names.at(-1)!.match(name)) return;
      }
      throw new Error(`No ${String(name)} among ${names.join(', ')}.`);
    };
    const [first] = essay.claims as [typeof claim];
    const strongest = first.evidence.find((item) => item.strongest)!;
    const { title, URL } = edition.source(strongest.source);

    await tabTo('Skip to the text');
    await page.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('p1');
    await tabTo('Claim 1, well supported: note');
    await page.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest('.note') !== null)).toBe(true);
    await tabTo(title);
    expect(await page.evaluate(() => (document.activeElement as HTMLAnchorElement).href)).toBe(URL);

    await page.press('Escape');
    expect(await page.evaluate(focused)).toBe('Claim 1, well supported: note');
  });

  test('on a narrow window the bar has a menu that Enter opens, with the same links', async () => {
    const page = await open(places['opened from the disk'] + essayPath, { width: 390, height: 844 });
    await page.evaluate(focus, '.bar summary');
    await page.press('Enter');
    const names: string[] = [];
    for (let count = 0; count < 5; count += 1) {
      await page.press('Tab');
      names.push(await page.evaluate(focused));
    }

    expect(names).toEqual(['Argument', 'Claims', 'Incidents', 'Sources', 'Method']);
  });

  test.each([
    ['the chip of a claim', chip, `Claim ${claim.number}, ${levels[claim.assessment.level].inText}: note`],
    ['"Why"', why, `Why: note on claim ${claim.number}`],
  ])('Enter on %s opens its note and goes there; Escape closes it and comes back', async (_what, opener, name) => {
    const page = await openEssay();
    const inNote = () => page.evaluate(() => document.activeElement?.closest('.note')?.getAttribute('data-note') ?? '');

    await page.evaluate(focus, opener);
    await page.press('Enter');
    await expect.poll(inNote).toBe(claim.id);
    expect(await page.evaluate(isReadable, noteText)).toBe(true);

    await page.press('Tab');
    expect(await inNote()).toBe(claim.id);

    await page.press('Escape');
    await expect.poll(() => page.evaluate(isShown, noteText)).toBe(false);
    expect(await page.evaluate(focused)).toBe(name);
  });

  test('Escape at once after Enter comes back as well', async () => {
    const page = await openEssay();
    await page.evaluate(focus, chip);
    await page.press('Enter');
    await page.press('Escape');

    await expect.poll(() => page.evaluate(isShown, noteText)).toBe(false);
    expect(await page.evaluate(focused)).toBe(`Claim ${claim.number}, ${levels[claim.assessment.level].inText}: note`);
  });

  test.each([
    ['forwards', 'Tab', '.skip'],
    ['backwards', 'Shift+Tab', '.addresses > summary'],
  ] as const)(
    'going %s through the whole essay the focus is always outlined and never covered',
    async (_way, key, start) => {
      const page = await openEssay();
      await page.evaluate(focus, start);
      const { reached, faults } = await walk(page, key);

      expect(faults).toEqual([]);
      expect(reached).toEqual(
        expect.arrayContaining([
          edition.site.title,
          ...essay.claims.flatMap(({ number, assessment: { level } }) => [
            `Claim ${number}, ${levels[level].inText}: note`,
            `Why: note on claim ${number}`,
          ]),
        ]),
      );
    },
  );

  test('going through a note the focus is always outlined and never covered', async () => {
    const page = await openEssay();
    await page.click(why);
    await expect.poll(() => page.evaluate(isShown, noteText)).toBe(true);
    const stops: { name: string; fault: string | undefined }[] = [];
    for (let stop = await rest(page); stop?.inNote; stop = await rest(page)) {
      stops.push({ name: stop.name, fault: stop.fault });
      await page.press('Tab');
    }

    expect(stops.slice(1).filter(({ fault }) => fault)).toEqual([]);
    expect(stops.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Close', 'Copy link', 'Quote', `Back to claim ${claim.number}`]),
    );
  });

  describe('in a window of 390 pixels', () => {
    test.each([
      'essay',
      'claim',
      'all claims',
      'argument',
      'incident',
      'all incidents',
      'sources',
      'not found',
    ] as const)('going through the page “%s” the focus is always outlined and never covered', async (kind) => {
      const page = await open(places['at the root of a host'] + kinds[kind], { width: 390, height: 844 });
      await page.evaluate(focus, '.skip');
      const { reached, faults } = await walk(page, 'Tab');

      expect(faults).toEqual([]);
      expect(reached).toContain(edition.site.title);
    });
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
  let stop = await page.evaluate(look);
  // On a busy machine it may take a few frames more.
  for (let tries = 0; stop?.fault && tries < 5; tries++) {
    await page.evaluate(atRest);
    stop = await page.evaluate(look);
  }
  return stop;
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
  const inNote = element.closest('.note') !== null;
  const place = String([...document.querySelectorAll('*')].indexOf(element));
  if (!element.checkVisibility({ opacityProperty: true })) return { name, place, inNote, fault: 'not seen' };
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) return { name, place, inNote, fault: 'no outline' };
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
  return { name, place, inNote, fault: seen ? undefined : 'covered or out of the window' };
}

import { expect, test } from 'vitest';
import { essay, essayPath, kinds } from '../browser/site.ts';
import { inEveryEngine, useBrowser } from './every-engine.ts';
import { places } from './places.ts';
import { glossesOutOfPlace } from './reading.ts';

inEveryEngine((engine) => {
  const open = useBrowser(engine, { script: 'off' });

  test.each(Object.entries(places))(
    '%s every note stands below the text on paper, one after the other, with script off',
    async (_place, home) => {
      const page = await open(home + essayPath);
      await page.showAsPrinted();
      const { notes, end } = await page.evaluate(() => ({
        notes: [...document.querySelectorAll<HTMLElement>('.note')]
          .filter((note) => note.querySelector(':scope > p:not([class])')?.checkVisibility())
          .map((note) => ({
            id: note.dataset['note'],
            position: getComputedStyle(note).position,
            top: note.offsetTop,
          })),
        end: [...document.querySelectorAll<HTMLElement>('.passage')].at(-1)!.offsetTop,
      }));

      expect(notes.map(({ id, position }) => [id, position])).toEqual(essay.claims.map(({ id }) => [id, 'static']));
      expect(notes.every(({ top }) => top > end)).toBe(true);
    },
  );

  test('on paper what was found stands beside its paragraph, nothing over another, and the notes have their title', async () => {
    const page = await open(places['at the root of a host'] + essayPath);
    await page.showAsPrinted();
    const title = await page.evaluate(() => document.querySelector('.notes > h2')!.getBoundingClientRect().height);

    expect(await page.evaluate(glossesOutOfPlace)).toEqual([]);
    expect(title).toBeGreaterThan(10);
  });

  test('on paper nothing of any page stays folded', async () => {
    const home = places['opened from the disk'];
    const page = await open(`${home}index.html`);
    const folded: Record<string, string[]> = {};
    for (const [kind, path] of Object.entries(kinds)) {
      await page.goto(home + path);
      await page.showAsPrinted();
      folded[kind] = await page.evaluate(() =>
        [...document.querySelectorAll('details > :not(summary)')]
          .filter((part) => !part.closest('[data-form="page"], .unprinted') && !part.checkVisibility())
          .map((part) => part.outerHTML.slice(0, 80)),
      );
    }

    expect(folded).toEqual(Object.fromEntries(Object.keys(kinds).map((kind) => [kind, []])));
  });

  test('on paper there is no bar, no menu, no rail and no button', async () => {
    const page = await open(places['opened from the disk'] + essayPath);
    await page.showAsPrinted();
    const left = await page.evaluate(() =>
      [...document.querySelectorAll('header.bar, nav, button, .rail')]
        .filter((part) => part.checkVisibility())
        .map((part) => part.outerHTML.slice(0, 80)),
    );

    expect(left).toEqual([]);
  });

  test('on paper the text is set in 10.5 points and the notes in 8.25', async () => {
    const page = await open(places['opened from the disk'] + essayPath);
    await page.showAsPrinted();
    const sizes = await page.evaluate(() =>
      ['.passage > p', '.note > p:not([class])'].map(
        (selector) => Math.round(parseFloat(getComputedStyle(document.querySelector(selector)!).fontSize) * 75) / 100,
      ),
    );

    expect(sizes).toEqual([10.5, 8.25]);
  });

  test('on paper the words on which a verdict turns are underlined, and no links are', async () => {
    const page = await open(places['opened from the disk'] + essayPath);
    await page.showAsPrinted();
    const lines = await page.evaluate(() =>
      ['.partly-supported > .crux', '.example', '.from > a'].map(
        (selector) => getComputedStyle(document.querySelector(selector)!).textDecorationLine,
      ),
    );

    expect(lines).toEqual(['underline', 'none', 'none']);
  });

  test('on paper a source has its address in the list of sources, and not in the note', async () => {
    const page = await open(places['opened from the disk'] + essayPath);
    await page.showAsPrinted();
    const told = await page.evaluate(() =>
      ['.addresses a[href^="http"]', '.from > a[href^="http"]'].map((selector) => [
        ...new Set(
          [...document.querySelectorAll(selector)].map((link) => getComputedStyle(link, '::after').content !== 'none'),
        ),
      ]),
    );

    expect(told).toEqual([[true], [false]]);
  });
});

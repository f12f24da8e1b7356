import { expect, test } from 'vitest';
import { essay, essayPath, kinds } from '../browser/site.ts';
import { inEveryEngine, useBrowser } from './every-engine.ts';
import { places } from './places.ts';

inEveryEngine((engine) => {
  const open = useBrowser(engine, { script: 'off' });

  test.each(Object.entries(places))('%s every note is open on paper, with script off', async (_place, home) => {
    const page = await open(home + essayPath);
    await page.showAsPrinted();
    const shown = await page.evaluate(() =>
      [...document.querySelectorAll('.note')]
        .filter((note) => {
          const words = note.querySelector('[role="doc-footnote"] > p');
          return words?.checkVisibility() && words.getBoundingClientRect().height > 0;
        })
        .map((note) => note.getAttribute('data-note')),
    );

    expect(shown).toEqual(essay.claims.map(({ id }) => id));
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
          .filter((part) => !part.closest('[data-form="page"]') && !part.checkVisibility())
          .map((part) => part.outerHTML.slice(0, 80)),
      );
    }

    expect(folded).toEqual(Object.fromEntries(Object.keys(kinds).map((kind) => [kind, []])));
  });

  test('on paper there is no bar, no menu and no button', async () => {
    const page = await open(places['opened from the disk'] + essayPath);
    await page.showAsPrinted();
    const left = await page.evaluate(() =>
      [...document.querySelectorAll('header.bar, nav, button')]
        .filter((part) => part.checkVisibility())
        .map((part) => part.outerHTML.slice(0, 80)),
    );

    expect(left).toEqual([]);
  });

  test('on paper the text is set in 11 points and the notes in 9', async () => {
    const page = await open(places['opened from the disk'] + essayPath);
    await page.showAsPrinted();
    const sizes = await page.evaluate(() =>
      ['.passage > p', '.note [role="doc-footnote"] > p'].map(
        (selector) => Math.round(parseFloat(getComputedStyle(document.querySelector(selector)!).fontSize) * 7.5) / 10,
      ),
    );

    expect(sizes).toEqual([11, 9]);
  });
});

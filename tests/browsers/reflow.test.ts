import { describe, expect, test } from 'vitest';
import { essay, kinds } from '../browser/site.ts';
import { inEveryEngine, useBrowser } from './every-engine.ts';
import { places } from './places.ts';
import { cutOff, tooWide } from './reading.ts';

const everywhere = Object.entries(places);
const everyKind = Object.entries(kinds);

inEveryEngine((engine) => {
  const open = useBrowser(engine);

  describe.each(everywhere)('%s', (_place, home) => {
    test('in a window of 320 by 256 pixels, as on a screen zoomed to 400 %, no page must be scrolled sideways (WCAG 1.4.10)', async () => {
      const page = await open(`${home}index.html`, { width: 320, height: 256 });
      const wide: Record<string, string[]> = {};
      for (const [kind, path] of everyKind) {
        await page.goto(home + path);
        wide[kind] = await page.evaluate(tooWide);
      }

      expect(wide).toEqual(Object.fromEntries(everyKind.map(([kind]) => [kind, []])));
    });
  });

  test.each(everyKind)('%s is never wider than the window', async (_kind, path) => {
    const page = await open(places['opened from the disk'] + path);
    const wide: Record<number, string[]> = {};
    for (const width of [320, 390, 768, 1024, 1280, 1440, 1920]) {
      await page.resize({ width, height: 900 });
      wide[width] = await page.evaluate(tooWide);
    }

    expect(wide).toEqual({ 320: [], 390: [], 768: [], 1024: [], 1280: [], 1440: [], 1920: [] });
  });

  test.each(everyKind)('with the text spacing of WCAG 1.4.12 nothing of %s is cut off', async (_kind, path) => {
    const page = await open(places['in the folder /a/b/ of a host'] + path);
    await page.evaluate(unfold);
    await page.evaluate(addStyle, spacing);
    const faults: Record<number, string[]> = {};
    for (const width of [320, 1440]) {
      await page.resize({ width, height: 900 });
      faults[width] = [...(await page.evaluate(tooWide)), ...(await page.evaluate(cutOff))];
    }

    expect(faults).toEqual({ 320: [], 1440: [] });
  });

  test.each(everyKind)('with text twice as large nothing of %s is cut off (WCAG 1.4.4)', async (_kind, path) => {
    const page = await open(places['at the root of a host'] + path);
    await page.evaluate(unfold);
    const before = await page.evaluate(textSize);
    await page.evaluate(addStyle, ':root { font-size: 200% !important; }');
    const faults: Record<number, string[]> = {};
    for (const width of [640, 1440]) {
      await page.resize({ width, height: 900 });
      faults[width] = [...(await page.evaluate(tooWide)), ...(await page.evaluate(cutOff))];
    }

    expect(faults).toEqual({ 640: [], 1440: [] });
    // Some of its size goes with the width of the window.
    expect((await page.evaluate(textSize)) / before).toBeGreaterThan(1.7);
  });

  test('a text so spaced still has all its notes beside it', async () => {
    const page = await open(places['opened from the disk'] + kinds.essay);
    await page.evaluate(addStyle, spacing);
    const beside = await page.evaluate(
      () =>
        [...document.querySelectorAll('.note')].filter((note) => {
          const text = note.closest('.passage')!.firstElementChild!.getBoundingClientRect();
          return note.getBoundingClientRect().left >= text.right;
        }).length,
    );

    expect(beside).toBe(essay.claims.length);
  });
});

/** What a reader may set, and the page must bear. */
const spacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`;

/** As a reader's own style sheet does: past the page's policy. */
function addStyle(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

function unfold(): void {
  for (const details of document.querySelectorAll('details')) details.open = true;
}

const textSize = () => parseFloat(getComputedStyle(document.querySelector('main p')!).fontSize);

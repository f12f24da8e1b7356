import { expect, test } from 'vitest';
import { essay, kinds } from '../browser/site.ts';
import { inEveryEngine, useBrowser } from './every-engine.ts';
import { places } from './places.ts';
import { cutOff, glossesOutOfPlace, tooWide } from './reading.ts';

const everyKind = Object.entries(kinds);
const sizes = [[320, 256], ...[320, 390, 768, 1024, 1280, 1440, 1920].map((width) => [width, 900] as const)] as const;

inEveryEngine((engine) => {
  const open = useBrowser(engine);

  // 320 by 256 pixels is a screen zoomed to 400 % (WCAG 1.4.10).
  test.each(everyKind)('%s need never be scrolled sideways', async (_kind, path) => {
    const page = await open(places['opened from the disk'] + path);
    const wide: Record<string, string[]> = {};
    for (const [width, height] of sizes) {
      await page.resize({ width, height });
      wide[`${width}x${height}`] = await page.evaluate(tooWide);
    }

    expect(wide).toEqual(Object.fromEntries(sizes.map(([width, height]) => [`${width}x${height}`, []])));
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

  test('the lines under words are of the kind that tells what they are', async () => {
    const page = await open(places['opened from the disk'] + kinds.essay);
    const lines = (selector: string) =>
      page.evaluate(
        (selector) => [
          ...new Set([...document.querySelectorAll(selector)].map((one) => getComputedStyle(one).textDecorationStyle)),
        ],
        selector,
      );

    expect({
      example: await lines('.example:not(.crux .example)'),
      contested: await lines('.contested > .crux'),
      partly: await lines('.partly-supported > .crux'),
      prediction: await lines('.prediction > .crux'),
    }).toEqual({ example: ['dotted'], contested: ['wavy'], partly: ['solid'], prediction: ['dashed'] });
  });

  test('a text so spaced still has what was found beside it, nothing over another', async () => {
    const page = await open(places['opened from the disk'] + kinds.essay);
    await page.evaluate(addStyle, spacing);

    expect(await page.evaluate(glossesOutOfPlace)).toEqual([]);
  });

  test.each(['on', 'at 320 px'])(
    'an open note need never be scrolled sideways, with the text spacing %s',
    async (how) => {
      const page = await open(places['opened from the disk'] + kinds.essay, {
        width: how === 'on' ? 1440 : 320,
        height: 640,
      });
      await page.evaluate(addStyle, spacing);
      const wide: string[] = [];
      for (const { id } of essay.claims) {
        await page.evaluate((id) => document.getElementById(`note-${id}`)!.showPopover(), id);
        wide.push(...(await page.evaluate(tooWide)), ...(await page.evaluate(wideNotes)));
      }

      expect(wide).toEqual([]);
    },
  );
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

/** Notes whose words do not fit into them. To run in the page. */
const wideNotes = () =>
  [...document.querySelectorAll('.note:popover-open')]
    .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
    .map(({ id }) => id);

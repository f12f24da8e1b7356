import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { claim, essay, essayPath, kinds } from '../browser/site.ts';
import { inEveryEngine, useBrowser } from './every-engine.ts';
import { serveChanged, type Change } from './changed-server.ts';
import { places } from './places.ts';
import { isShown, tooWide } from './reading.ts';

inEveryEngine((engine) => {
  describe('script off', () => {
    const open = useBrowser(engine, { script: 'off' });

    test.each(Object.entries(places))('%s nothing is shown that needs a script', async (_place, home) => {
      const page = await open(home + essayPath);
      const idle = await page.evaluate(
        () =>
          [...document.querySelectorAll('reading-view, reading-choices, copy-link > button')].filter((one) =>
            one.checkVisibility({ visibilityProperty: true }),
          ).length,
      );

      expect(idle).toBe(0);
    });

    test.each(Object.entries(places))('%s the table of claims shows all of them', async (_place, home) => {
      const page = await open(home + kinds['all claims']);
      const shown = await page.evaluate(() =>
        [...document.querySelectorAll('tbody .number')]
          .filter((one) => one.checkVisibility())
          .map((one) => one.textContent.trim()),
      );

      expect(shown).toEqual(essay.claims.map(({ number }) => String(number)));
    });
  });

  describe('CSS off', () => {
    const faulty = useChanged({ policy: "style-src 'none'" });
    const open = useBrowser(engine);

    test('every passage is followed by the notes on its claims, and all can be opened', async () => {
      const page = await open(faulty() + essayPath);
      const { styled, order } = await page.evaluate(() => ({
        styled: getComputedStyle(document.querySelector('.essay')!).display !== 'block',
        order: [...document.querySelectorAll('.claim[id], [role="doc-footnote"]')].map(({ id }) => id),
      }));
      const expected = essay.passages.flatMap(({ claims }) => [...claims, ...claims.map((id) => `note-${id}`)]);

      expect(styled).toBe(false);
      expect(order).toEqual(expected);
      await page.click(`[data-note="${claim.id}"] > summary`);
      await expect.poll(() => page.evaluate(isShown, `#note-${claim.id} > p`)).toBe(true);
    });

    test.each(Object.entries(kinds))('%s has its heading and shows its text', async (_kind, path) => {
      const page = await open(faulty() + path);
      const seen = await page.evaluate(() => ({
        headings: document.querySelectorAll('h1').length,
        text: document.querySelector('main')!.innerText.length > 100,
        hidden: [...document.querySelectorAll('main :is(p, li, td, h2)')].filter(
          (part) => !part.checkVisibility() && !part.closest('details, [hidden], noscript, template'),
        ).length,
      }));

      expect(seen).toEqual({ headings: 1, text: true, hidden: 0 });
    });
  });

  describe('storage blocked', () => {
    // As where a reader blocks all cookies: reading the property throws.
    const faulty = useChanged({
      first:
        "Object.defineProperty(window,'localStorage',{get(){throw new DOMException('It is blocked.','SecurityError')}})",
    });
    const open = useBrowser(engine);

    test('the choices of a reader last for the page, and nothing throws', async () => {
      const page = await open(faulty() + essayPath);
      await page.click('reading-choices summary');
      await page.evaluate(() => {
        const select = document.querySelector<HTMLSelectElement>('[data-choice="theme"]')!;
        select.value = 'dark';
        select.dispatchEvent(new Event('change'));
      });
      await page.click('[data-action="notes"]');
      const seen = await page.evaluate(() => {
        const storage = () => {
          try {
            return localStorage.length;
          } catch {
            return 'blocked';
          }
        };
        return {
          storage: storage(),
          paper: getComputedStyle(document.documentElement).backgroundColor,
          closed: document.querySelectorAll('.note:not([open])').length,
        };
      });

      expect(seen).toEqual({ storage: 'blocked', paper: 'rgb(21, 23, 26)', closed: 0 });
      // That its own origin refuses a font is no fault of the page.
      expect(
        page.complaints.filter((complaint) => !/font|woff2|CORS|Cross-Origin|Failed to load resource/i.test(complaint)),
      ).toEqual([]);
    });
  });

  describe('fonts missing', () => {
    const faulty = useChanged({ policy: "font-src 'none'" });
    const open = useBrowser(engine);

    test.each([320, 1440])(
      'at %i px the essay is read in a serif of the system, and keeps its measure',
      async (width) => {
        const page = await open(faulty() + essayPath, { width, height: 900 });
        const seen = await page.evaluate(() => ({
          loaded: [...document.fonts].filter(
            ({ family, status }) => /Source Serif 4"?$/.test(family) && status === 'loaded',
          ).length,
          title: document.querySelector('h1')!.innerText,
          measure: document.querySelector('.passage > p')!.getBoundingClientRect().width <= 36 * 16,
        }));

        expect(seen).toEqual({ loaded: 0, title: essay.title, measure: true });
        expect(await page.evaluate(tooWide)).toEqual([]);
      },
    );
  });

  describe.each(Object.entries(places))('%s', (_place, home) => {
    const open = useBrowser(engine);

    test('the fonts of the site can be loaded', async () => {
      const page = await open(home + essayPath);
      const status = await page.evaluate(async () => {
        await document.fonts.load("16px 'Source Serif 4'");
        return [...document.fonts].find(({ family }) => /Source Serif 4"?$/.test(family))?.status;
      });

      expect(status).toBe('loaded');
    });
  });
});

/** The site under one more policy, for the tests of one group. */
function useChanged(change: Change): () => string {
  let server: Awaited<ReturnType<typeof serveChanged>>;
  beforeAll(async () => void (server = await serveChanged(places['in the folder /a/b/ of a host'], change)));
  afterAll(() => server.close());
  return () => server.url;
}

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { claim, essay, essayPath, kinds } from '../browser/site.ts';
import { inEveryEngine, useBrowser } from './every-engine.ts';
import { serveChanged, type Change } from './changed-server.ts';
import { places } from './places.ts';
import { isReadable, tooWide } from './reading.ts';

inEveryEngine((engine) => {
  describe('script off', () => {
    const open = useBrowser(engine, { script: 'off' });

    test.each(Object.entries(places))('%s nothing is shown that needs a script', async (_place, home) => {
      const page = await open(home + essayPath);
      const idle = await page.evaluate(
        () =>
          [...document.querySelectorAll('reading-choices, copy-link > button')].filter((one) =>
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

    test('every passage is followed by what was found of its claims, the text by all notes, and each chip leads to its own', async () => {
      const page = await open(faulty() + essayPath);
      const { styled, order } = await page.evaluate(() => ({
        styled: getComputedStyle(document.querySelector('.essay')!).display !== 'block',
        order: [...document.querySelectorAll('.claim[id], [data-gloss], [role="doc-footnote"]')].map(
          (one) => one.getAttribute('data-gloss') ?? one.id,
        ),
      }));
      const ids = essay.claims.map(({ id }) => id);
      const expected = [
        ...essay.passages.flatMap(({ claims }) => [...claims, ...claims]),
        ...ids.map((id) => `note-${id}`),
      ];

      expect(styled).toBe(false);
      expect(order).toEqual(expected);
      await page.click(`.chip[href="#note-${claim.id}"]`);
      await expect.poll(() => page.evaluate(isReadable, `#note-${claim.id} > p:not([class])`)).toBe(true);
    });

    test.each(Object.entries(kinds))('%s has its heading and shows its text', async (_kind, path) => {
      const page = await open(faulty() + path);
      const seen = await page.evaluate(() => ({
        headings: document.querySelectorAll('h1').length,
        text: document.querySelector('main')!.innerText.length > 100,
        hidden: [...document.querySelectorAll('main :is(p, li, td, h2)')].filter(
          (part) => !part.checkVisibility() && !part.closest('details, [hidden], [popover], noscript, template'),
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
        for (const [label, value] of [
          ['Colours', 'dark'],
          ['Show', 'text'],
        ] as const) {
          const row = [...document.querySelectorAll('reading-choices label')].find((one) =>
            one.textContent.startsWith(label),
          )!;
          const select = row.querySelector('select')!;
          select.value = value;
          select.dispatchEvent(new Event('change'));
        }
      });
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
          chips: [...document.querySelectorAll('.chip')].filter((one) => one.checkVisibility()).length,
        };
      });

      expect(seen).toEqual({ storage: 'blocked', paper: 'rgb(21, 23, 26)', chips: 0 });
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

    test.each([essayPath, kinds.claim])(
      'an address that was cut off within a letter stops no script of %s',
      async (path) => {
        const page = await open(`${home}${path}#%E3`);
        await page.click('reading-choices summary');

        expect(page.complaints).toEqual([]);
      },
    );
  });
});

/** The site under one more policy, for the tests of one group. */
function useChanged(change: Change): () => string {
  let server: Awaited<ReturnType<typeof serveChanged>>;
  beforeAll(async () => void (server = await serveChanged(places['in the folder /a/b/ of a host'], change)));
  afterAll(() => server.close());
  return () => server.url;
}

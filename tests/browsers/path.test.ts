import { describe, expect, test } from 'vitest';
import { claim, edition, essay, essayPath, incident, kinds } from '../browser/site.ts';
import type { Page } from './engines/engine.ts';
import { inEveryEngine, useBrowser } from './every-engine.ts';
import { places } from './places.ts';
import { isReadable, isShown } from './reading.ts';

const [newest] = edition.essays as [typeof essay];
const noteText = `#note-${claim.id} > p:not([class])`;

inEveryEngine((engine) => {
  describe.each(['on', 'off'] as const)('with script %s', (script) => {
    const open = useBrowser(engine, { script });

    test.each(Object.entries(places))(
      '%s a reader goes from home to essay, note, claim, incident and back',
      async (_place, home) => {
        const page = await open(`${home}index.html`);
        await arrive(page, home, 'index.html', newest.question ?? newest.title);

        await page.click(`main a[href$="${essayPath}"]`);
        await arrive(page, home, essayPath, essay.title);
        expect(await page.evaluate(isShown, noteText)).toBe(false);

        await page.click(`.chip[href="#note-${claim.id}"]`);
        await expect.poll(() => page.evaluate(isReadable, noteText)).toBe(true);

        await page.click(`[data-note="${claim.id}"] .ways a[href$="${claim.id}.html"]`);
        await arrive(page, home, kinds.claim, claim.statement);

        await page.click(`main section a[href$="incidents/${incident.id}.html"]`);
        await arrive(page, home, kinds.incident, incident.title);

        await page.back();
        await arrive(page, home, kinds.claim, claim.statement);

        await page.click(`main a[href$="${essayPath}#${claim.id}"]`);
        await arrive(page, home, `${essayPath}#${claim.id}`, essay.title);
        await expect.poll(() => page.evaluate(isReadable, `[id="${claim.id}"]`)).toBe(true);
        expect(page.complaints).toEqual([]);
      },
    );
  });

  describe('every kind of page', () => {
    const open = useBrowser(engine);

    test.each(Object.entries(places))(
      '%s loads without a complaint, and asks no one else for anything',
      async (_place, home) => {
        const page = await open(`${home}index.html`);
        const elsewhere: string[] = [];
        for (const path of Object.values(kinds)) {
          await page.goto(home + path);
          const asked = await page.evaluate(async () => {
            await document.fonts.ready;
            return performance.getEntriesByType('resource').map(({ name }) => name);
          });
          elsewhere.push(...asked.filter((address) => !address.startsWith(home) && !address.startsWith('data:')));
        }

        expect(elsewhere).toEqual([]);
        expect(page.complaints).toEqual([]);
      },
    );

    test('an address at which nothing stands shows the page that says so', async () => {
      const page = await open(`${places['in the folder /a/b/ of a host']}essays/none/such.html`);

      expect(await page.evaluate(heading)).toBe('There is no page at this address');
    });
  });
});

const heading = () => document.querySelector('h1')?.innerText;

/** Waits until the window shows a page of the site, which must have this heading. */
async function arrive(page: Page, home: string, path: string, title: string): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => (document.readyState === 'complete' ? location.href : 'loading')))
    .toBe(home + path);
  expect(await page.evaluate(heading)).toBe(title);
}

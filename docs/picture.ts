/* Renews the picture of the essay page in README.md, from dist/: npm run picture */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { launch } from '../src/cli/commands/browser.ts';

const essay = join(import.meta.dirname, '../dist/essays/vladimir-putin-often-backs-down.html');
/** Its note stands open. */
const claim = 'turkey-response-was-mild';

const browser = await launch();
const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
await page.goto(pathToFileURL(essay).href);
await page.evaluate(() => document.fonts.ready);
const section = page.locator('.passage', { has: page.locator(`[id="${claim}"]`) });
// With the heading above it, and the end of what comes before.
await section.evaluate((one) =>
  scrollTo({ top: one.getBoundingClientRect().top + scrollY - 180, behavior: 'instant' }),
);
await page.locator(`.chip[href="#note-${claim}"]`).click();
await page.mouse.move(20, 880);
await page.screenshot({ path: join(import.meta.dirname, 'essay.png') });
await browser.close();

import type { Browser } from 'playwright-core';
import { watch } from '../load/visit.ts';
import { readToEnd } from '../load/weigh.ts';

/** How much of a page shifts while it loads and is read to its end: at the first visit, and at the next one with all of it kept. */
export interface Shift {
  width: number;
  first: number;
  next: number;
}

export async function shiftOf(browser: Browser, url: string, width: number): Promise<Shift> {
  const context = await browser.newContext({ viewport: { width, height: 844 } });
  const page = await context.newPage();
  await page.addInitScript(watch);
  const visit = async () => {
    await page.goto(url, { waitUntil: 'load' });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    await page.evaluate(readToEnd);
    return page.evaluate(() => window.seen.shift);
  };
  const first = await visit();
  // Another page between, so that the next visit is none of the same document.
  await page.goto('about:blank');
  const next = await visit();
  await context.close();
  return { width, first, next };
}

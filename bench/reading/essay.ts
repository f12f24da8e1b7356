import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { bytesUntil } from '../load/first-paragraph.ts';
import { brotli } from '../measure/compress.ts';
import { tabsToFirstClaim } from './keyboard.ts';
import { layoutOf } from './layout.ts';
import type { ReadingMeasurements } from './measurements.ts';
import { wayFrom } from './notes.ts';
import type { Published } from './published.ts';
import { readText, restatedWords, underlinedShare } from './text.ts';

/** A phone and a desk. */
export const windows = [
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
] as const;

type OfEssay = Pick<
  ReadingMeasurements,
  'layouts' | 'underlined' | 'restated' | 'ways' | 'tabs' | 'html' | 'toFirstParagraph'
>;

/** What the essay's page shows and does, and what it weighs. */
export async function measureEssay(browser: Browser, origin: string, site: Published): Promise<OfEssay> {
  const { root, essay, claims } = site;
  const open = async (viewport: (typeof windows)[number]): Promise<Page> => {
    const page = await browser.newPage({ viewport });
    await page.goto(`${origin}/${essay}`, { waitUntil: 'load' });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    return page;
  };
  const layouts: OfEssay['layouts'] = [];
  const ways: OfEssay['ways'] = [];
  let underlined = { dotted: NaN, otherwise: NaN };
  let restated = NaN;
  for (const viewport of windows) {
    const page = await open(viewport);
    layouts.push({ width: viewport.width, ...(await layoutOf(page)) });
    const text = await readText(page);
    underlined = { dotted: underlinedShare(text, 'dotted'), otherwise: underlinedShare(text, 'otherwise') };
    restated = restatedWords(
      text,
      claims.map(({ statement }) => statement),
    );
    for (const claim of claims) ways.push({ width: viewport.width, ...(await wayFrom(page, claim)) });
    await page.context().close();
  }
  const page = await open(windows[1]);
  const tabs = await tabsToFirstClaim(page, claims[0]!.id);
  await page.context().close();
  const html = readFileSync(join(root, essay), 'utf8');
  return {
    layouts,
    underlined,
    restated,
    ways,
    tabs,
    html: brotli(Buffer.from(html)).length,
    toFirstParagraph: bytesUntil(html, html.indexOf('</p>', html.search(/\bid="?p1\b/)) + '</p>'.length),
  };
}

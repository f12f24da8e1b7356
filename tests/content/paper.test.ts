import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sheetsOf } from '../../bench/reading/paper.ts';
import { launch } from '../../src/cli/commands/browser.ts';
import { dist } from '../dist/site.ts';

const essay = 'vladimir-putin-often-backs-down';
/** The two claims with the most evidence, and the incident with the longest tables. */
const most = {
  [`essays/${essay}.html`]: 9,
  [`claims/${essay}/often-backs-down.html`]: 2,
  [`claims/${essay}/tv-turns-opinion.html`]: 2,
  'incidents/ukraine-poll-2022.html': 4,
};

describe.skipIf(!existsSync(join(dist, `essays/${essay}.html`)))('of what is published', () => {
  let browser: Browser;
  beforeAll(async () => void (browser = await launch()));
  afterAll(() => browser.close());
  const urlOf = (path: string) => pathToFileURL(join(dist, path)).href;

  test.each(Object.entries(most))('%s prints on %i sheets of A4 at most, sources included', async (path, sheets) => {
    expect(await sheetsOf(browser, urlOf(path))).toBeLessThanOrEqual(sheets);
  });

  test.each([320, 390])('in a window of %i px the 23 claims of the essay stand in two rows', async (width) => {
    const page = await browser.newPage({ viewport: { width, height: 844 } });
    await page.goto(urlOf(`essays/${essay}.html`));
    const tops = await page.locator('.tiles a').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));

    expect(tops.length).toBe(23);
    expect(new Set(tops).size).toBe(2);
  });
});

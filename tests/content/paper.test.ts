import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sheetsOf } from '../../bench/reading/paper.ts';
import { launch } from '../../src/cli/commands/browser.ts';
import { dist } from '../dist/site.ts';

const essay = 'vladimir-putin-often-backs-down';
/** The most sheets of each page in a folder, but for its list. */
const most = [
  ['essays', `${essay}.html`, 9],
  [`claims/${essay}`, '*.html', 2],
  ['incidents', '*.html', 4],
] as const;

describe.skipIf(!existsSync(join(dist, `essays/${essay}.html`)))('of what is published', () => {
  let browser: Browser;
  beforeAll(async () => void (browser = await launch()));
  afterAll(() => browser.close());
  const urlOf = (path: string) => pathToFileURL(join(dist, path)).href;

  test.each(most)('of %s/ %s prints on %i sheets of A4 at most, sources included', async (folder, names, sheets) => {
    const pages = globSync(names, { cwd: join(dist, folder) }).filter((name) => name !== 'index.html');
    const longer: string[] = [];
    for (const page of pages) {
      const count = await sheetsOf(browser, urlOf(`${folder}/${page}`));
      if (count > sheets) longer.push(`${page}: ${count}`);
    }

    expect(pages).not.toEqual([]);
    expect(longer).toEqual([]);
  });

  test.each([320, 390])('in a window of %i px the 23 claims of the essay stand in two rows', async (width) => {
    const page = await browser.newPage({ viewport: { width, height: 844 } });
    await page.goto(urlOf(`essays/${essay}.html`));
    const tops = await page.locator('.tiles a').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));

    expect(tops.length).toBe(23);
    expect(new Set(tops).size).toBe(2);
  });
});

import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import { readEdition } from '../dist/content.ts';
import { connect, PATIENCE } from './chromium.ts';

export const edition = readEdition();
/** A long one. */
export const essay = edition.essay('reservoirs');
/** A claim about something that happened, with reasons for it and against it. */
export const claim = essay.claims.find(({ id }) => id === 'numbers-unknown')!;
/** One with a place and a chart. */
export const incident = edition.incident(claim.incidents[0]!);
export const essayPath = `essays/${essay.id}.html`;

/** One page of each kind. */
export const kinds = {
  home: 'index.html',
  essay: essayPath,
  claim: `claims/${essay.id}/${claim.id}.html`,
  'all claims': `claims/${essay.id}/index.html`,
  argument: `arguments/${essay.id}.html`,
  incident: `incidents/${incident.id}.html`,
  'all incidents': 'incidents/index.html',
  sources: 'sources/index.html',
  method: 'about.html',
  corrections: 'corrections.html',
  data: 'data.html',
  search: 'search.html',
  'not found': '404.html',
};

/** The site on a server, for the tests of one file. */
export function useSite() {
  const url = inject('places')['at the root of a host'];
  let browser: Browser;

  beforeAll(async () => void (browser = await connect()));
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
  });
  afterAll(() => browser.close());

  return {
    /** A page of the site in a window of its own, with nothing stored. */
    async open(path: string, options?: BrowserContextOptions): Promise<Page> {
      const page = await this.blank(options);
      await page.goto(url + path);
      return page;
    },
    /** A window with no page in it yet. */
    async blank(options: BrowserContextOptions = {}): Promise<Page> {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
      context.setDefaultTimeout(PATIENCE);
      return context.newPage();
    },
    url,
  };
}

/** The sign and the number behind the words of a claim. */
export const chipOf = (page: Page, id: string): Locator => page.locator(`.chip[href="#note-${id}"]`);

import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { launch } from '../../src/cli/browser.ts';
import { serve } from '../../src/cli/serve.ts';
import { readEdition } from '../dist/content.ts';
import { dist } from '../dist/site.ts';

export const edition = readEdition();
export const essay = edition.essays.at(-1)!;
/** A claim about something that happened. */
export const claim = essay.claims.find(({ incidents }) => incidents.length > 0)!;
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

/** A browser, and the built site on a server, for the tests of one file. */
export function useSite() {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;

  beforeAll(async () => {
    server = await serve(dist, { port: 0 });
    browser = await launch();
  });
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  return {
    /** A page of the site in a window of its own, with nothing stored. */
    async open(path: string, options?: BrowserContextOptions): Promise<Page> {
      const page = await this.blank(options);
      await page.goto(server.url + path);
      return page;
    },
    /** A window with no page in it yet. */
    async blank(options: BrowserContextOptions = {}): Promise<Page> {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
      context.setDefaultTimeout(10_000);
      return context.newPage();
    },
    get url() {
      return server.url;
    },
  };
}

/** The number behind the words of a claim. */
export const numberOf = (page: Page, id: string): Locator => page.locator(`.claim-number[href="#note-${id}"]`);

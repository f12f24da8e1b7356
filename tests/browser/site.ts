import { pathToFileURL } from 'node:url';
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
  incident: `incidents/${incident.id}.html`,
  'all incidents': 'incidents/index.html',
  sources: 'sources/index.html',
  method: 'about.html',
  data: 'data.html',
  'not found': '404.html',
};

/** The built site opened from the disk. */
export const onDisk = `${pathToFileURL(dist).href}/`;

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

/** Where the site may stand, and its address there: on a host, in a folder of one, on the disk. For the tests of one file. */
export function usePlaces(site: ReturnType<typeof useSite>) {
  let folder: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => void (folder = await serve(dist, { port: 0, base: '/a/b/' })));
  afterAll(() => folder.close());

  return {
    'at the root of a host': () => site.url,
    'in the folder /a/b/ of a host': () => folder.url,
    'opened from the disk': () => onDisk,
  };
}

/** Whether the first words of an element can be read where it stands: drawn, in the window, and covered by nothing. */
export const isReadable = (locator: Locator): Promise<boolean> =>
  locator.evaluate((element) => {
    const box = element.getClientRects()[0];
    if (!box || !element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
    const top = document.elementFromPoint(box.left + Math.min(box.width / 2, 10), box.top + box.height / 2);
    return top !== null && element.contains(top);
  });

/** The first words of the note on a claim. */
export const noteText = (page: Page, id: string): Locator => page.locator(`#note-${id} > p`).first();
/** The number behind the words of a claim. */
export const numberOf = (page: Page, id: string): Locator => page.locator(`.claim-number[href="#note-${id}"]`);

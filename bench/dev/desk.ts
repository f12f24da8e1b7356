import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Adapter } from '../adapters/adapter.ts';
import type { Wait } from './measurements.ts';
import { PATIENCE, startDev, type DevServer } from './server.ts';
import type { Site } from './site.ts';

/** An author’s desk: a project, its development server, and a browser that is open at the page of a claim. */
export class Desk {
  readonly adapter: Adapter;
  readonly site: Site;
  readonly #folder: string;
  #server: DevServer | undefined;
  #page: Page | undefined;

  constructor(adapter: Adapter, site: Site, workspace: string) {
    this.adapter = adapter;
    this.site = site;
    this.#folder = join(workspace, `${adapter.name}-${site.name}`);
    mkdirSync(this.#folder);
    site.write(adapter, this.#folder);
  }

  forget(): void {
    for (const cache of this.adapter.caches) rmSync(join(this.#folder, cache), { recursive: true, force: true });
  }

  async start(): Promise<Wait> {
    this.#server = await startDev(this.#folder, `${this.#folder}.log`);
    return this.#server.start;
  }

  async open(browser: Browser): Promise<Wait> {
    const page = await browser.newPage();
    this.#page = page;
    return this.#server!.measure(async () => {
      await page.goto(`${this.#server!.origin}/${this.site.page}`, { waitUntil: 'commit', timeout: PATIENCE });
      await shows(page, this.site.words);
    });
  }

  /** Saves the note on the claim with these words in it, and waits for them. */
  save(words: string): Promise<Wait> {
    return this.#server!.measure(async () => {
      this.site.save(this.adapter, this.#folder, words);
      await shows(this.#page!, words);
    });
  }

  async leave(): Promise<void> {
    await this.#page?.close();
    await this.#server?.stop();
  }
}

/** Over reloads of the page too. */
const shows = (page: Page, words: string) =>
  page.waitForFunction((wanted) => document.body?.textContent.includes(wanted), words, {
    polling: 20,
    timeout: PATIENCE,
  });

import { afterAll, afterEach, beforeAll, describe, inject } from 'vitest';
import { engines } from './engines/index.ts';
import type { Browser, Engine, Page, Settings, Size } from './engines/engine.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** In which the tests run, where they are installed. */
    engines: readonly (keyof typeof engines)[];
  }
}

/** The same tests in each engine; one that is not installed is passed over, with the package that would bring it. */
export function inEveryEngine(tests: (engine: Engine) => void): void {
  for (const name of inject('engines')) {
    const engine = engines[name];
    if (!engine.installed())
      describe.skip(`${engine.name} is not installed: on Debian, apt install ${engine.debianPackage}`, () =>
        tests(engine));
    else describe(engine.name, () => tests(engine));
  }
}

/**
 * A browser for the tests of one group.
 *
 * @returns Opens a page in it, which is closed when its test has ended.
 */
export function useBrowser(engine: Engine, settings?: Settings): (address: string, size?: Size) => Promise<Page> {
  let browser: Browser;
  const pages: Page[] = [];
  beforeAll(async () => void (browser = await engine.launch(settings)));
  afterEach(async () => {
    for (const page of pages.splice(0)) await page.close();
  });
  afterAll(() => browser.close());

  return async (address, size) => {
    const page = await browser.open(address, size);
    pages.push(page);
    return page;
  };
}

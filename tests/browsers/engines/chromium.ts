import type { BrowserContextOptions, Page as PlaywrightPage } from 'playwright-core';
import { launch } from '../../../src/cli/commands/browser.ts';
import { connect, PATIENCE } from '../../browser/chromium.ts';
import { usualSize, type Engine, type Page, type Settings } from './engine.ts';

/** Always there: it comes with the packages. */
export const chromium: Engine = {
  name: 'Chromium',
  debianPackage: 'chromium',
  forcesColors: true,

  installed: () => true,

  async version() {
    const browser = await launch();
    await browser.close();
    return browser.version();
  },

  async launch(settings = {}) {
    const browser = await connect();
    return {
      async open(address, size = usualSize) {
        const context = await browser.newContext({ viewport: size, ...contextOptions(settings) });
        context.setDefaultTimeout(PATIENCE);
        const page = pageOf(await context.newPage());
        await page.goto(address);
        return page;
      },
      close: () => browser.close(),
    };
  },
};

const contextOptions = ({ colors = 'light', reducedMotion, script }: Settings): BrowserContextOptions => ({
  ...(colors === 'forced' ? { forcedColors: 'active' } : { colorScheme: colors }),
  reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
  javaScriptEnabled: script !== 'off',
});

function pageOf(page: PlaywrightPage): Page {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', ({ message }) => void complaints.push(message));
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText;
    // What the reader did not wait for, having gone on to another page.
    if (reason !== 'net::ERR_ABORTED') complaints.push(`${request.url()}: ${reason}`);
  });
  return {
    complaints,
    goto: async (address) => void (await page.goto(address)),
    back: async () => void (await page.goBack()),
    evaluate: (run, argument) => page.evaluate(run as never, argument) as never,
    run: async (script) => void (await page.evaluate(script)),
    click: (selector) => page.locator(selector).first().click(),
    press: (key) => page.keyboard.press(key),
    resize: (size) => page.setViewportSize(size),
    showAsPrinted: () => page.emulateMedia({ media: 'print' }),
    screenshot: () => page.screenshot(),
    close: () => page.context().close(),
  };
}

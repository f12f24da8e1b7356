import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import puppeteer, { type Page as PuppeteerPage } from 'puppeteer-core';
import { swapMedia, usualSize, type Engine, type Page, type Settings } from './engine.ts';

const executablePath = '/usr/bin/firefox-esr';

/** Over WebDriver BiDi. */
export const firefox: Engine = {
  name: 'Firefox',
  debianPackage: 'firefox-esr',
  forcesColors: true,
  installed: () => existsSync(executablePath),
  version: () => execFileSync(executablePath, ['--version'], { encoding: 'utf8' }).trim(),

  async launch(settings = {}) {
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath,
      headless: true,
      extraPrefsFirefox: preferences(settings),
    });
    return {
      async open(address, size = usualSize) {
        const context = await browser.createBrowserContext();
        const tab = await context.newPage();
        await tab.setViewport(size);
        const page = pageOf(tab, () => context.close());
        await page.goto(address);
        return page;
      },
      close: () => browser.close(),
    };
  },
};

/** What `about:config` would say. */
const preferences = ({ colors = 'light', reducedMotion, script }: Settings) => ({
  'layout.css.prefers-color-scheme.content-override': colors === 'dark' ? 0 : 1,
  'browser.display.document_color_use': colors === 'forced' ? 2 : 0,
  'ui.prefersReducedMotion': reducedMotion ? 1 : 0,
  'javascript.enabled': script !== 'off',
});

function pageOf(page: PuppeteerPage, close: () => Promise<void>): Page {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText;
    // What the reader did not wait for, having gone on to another page.
    if (reason !== 'NS_BINDING_ABORTED') complaints.push(`${request.url()}: ${reason}`);
  });
  const evaluate: Page['evaluate'] = (run, argument) => page.evaluate(run as never, argument) as never;
  return {
    complaints,
    evaluate,
    goto: async (address) => void (await page.goto(address)),
    // Puppeteer's own waits for a load, and a page that is kept does not load again.
    back: () => evaluate(() => history.back()),
    run: async (script) => void (await page.evaluate(script)),
    // Puppeteer's own waits for a promise, which never comes where script is off.
    async click(selector) {
      const { x, y } = await evaluate(middleOf, selector);
      await page.mouse.click(x, y);
    },
    async press(key) {
      const shift = key.startsWith('Shift+');
      if (shift) await page.keyboard.down('Shift');
      await page.keyboard.press(key.replace('Shift+', '') as 'Tab');
      if (shift) await page.keyboard.up('Shift');
    },
    resize: (size) => page.setViewport(size),
    showAsPrinted: () => evaluate(swapMedia),
    screenshot: async () => Buffer.from(await page.screenshot()),
    close,
  };
}

/** Brings an element into the window. */
function middleOf(selector: string) {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`Nothing matches ${selector}.`);
  element.scrollIntoView({ block: 'center' });
  const { left, width, top, height } = element.getClientRects()[0]!;
  return { x: left + width / 2, y: top + height / 2 };
}

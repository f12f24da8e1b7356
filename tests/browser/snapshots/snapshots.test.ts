import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { launch } from '../../../src/cli/browser.ts';
import { serve } from '../../../src/cli/serve.ts';
import { dist } from '../../dist/site.ts';
import { kinds } from '../site.ts';
import { expectPicture } from './picture.ts';

const pages = ['home', 'essay', 'claim', 'incident', 'all claims', 'sources'] as const;

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  browser = await launch();
  server = await serve(dist, { port: 0 });
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

describe.each([390, 1024, 1440])('%i px wide', (width) => {
  describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
    test.each(pages)('the page “%s” looks as it did', async (kind) => {
      const context = await browser.newContext({
        colorScheme,
        viewport: { width, height: 1000 },
        // Half of the size: what goes wrong is seen, and the repository stays small.
        deviceScaleFactor: 0.5,
        // A changed style sheet is not the one that the policy knows.
        bypassCSP: true,
      });
      const page = await context.newPage();
      // The fonts are waited for, however late they come.
      await page.route('**/*.html', async (route) => {
        const response = await route.fetch();
        const html = await response.text();
        const body = html
          .replace(/font-display:\s*optional/g, 'font-display:block')
          .replace('<html ', '<html data-font="near" ');
        await route.fulfill({ response, body });
      });
      await page.goto(server.url + kinds[kind]);
      await page.evaluate(async () => void (await document.fonts.ready));
      const shot = await page.screenshot({ animations: 'disabled' });
      await context.close();

      expectPicture(shot, `${kind.replace(' ', '-')}-${width}-${colorScheme}`);
    });
  });
});

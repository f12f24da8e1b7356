import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { sheetsOf } from '../../bench/reading/paper.ts';
import { launch } from '../../src/cli/commands/browser.ts';
import { dist } from '../dist/site.ts';

const file = join(dist, 'essays/vladimir-putin-often-backs-down.html');

test.skipIf(!existsSync(file))(
  'the published essay prints on 9 sheets of A4 at most, notes and sources included',
  async () => {
    const browser = await launch();
    try {
      expect(await sheetsOf(browser, pathToFileURL(file).href)).toBeLessThanOrEqual(9);
    } finally {
      await browser.close();
    }
  },
);

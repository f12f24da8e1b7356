import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { kinds, useSite } from './site.ts';

const site = useSite();
const source = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

describe.each([320, 1440])('%i px wide', (width) => {
  describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
    test.each(Object.entries(kinds))('%s: axe finds no violation, with everything unfolded', async (_kind, path) => {
      const page = await site.open(path, { colorScheme, viewport: { width, height: 900 } });
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      // As a debugger does, so that the page's policy stays as it is.
      await page.evaluate(source);
      const { violations } = await page.evaluate(() =>
        (globalThis as unknown as { axe: typeof axe }).axe.run({
          resultTypes: ['violations'],
          rules: { 'target-size': { enabled: true } },
        }),
      );

      expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`))).toEqual(
        [],
      );
    });
  });
});

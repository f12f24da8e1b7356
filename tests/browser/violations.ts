import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** What axe finds wrong in a part of a page, targets too small for a finger among it: each as the rule and the element. */
export async function violationsIn(page: Page, part = 'html'): Promise<string[]> {
  // As a debugger does, so that the page's policy stays as it is.
  await page.evaluate(source);
  const { violations } = await page.evaluate(
    (part) =>
      (globalThis as unknown as { axe: typeof axe }).axe.run(part, {
        resultTypes: ['violations'],
        rules: { 'target-size': { enabled: true } },
      }),
    part,
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

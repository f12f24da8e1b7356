import type axe from 'axe-core';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';

/** What axe finds wrong in a page, each as the rule and the element. */
export interface Violations {
  kind: string;
  theme: Theme;
  width: number;
  found: string[];
}

export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** WCAG 2.2 AA, best practice, and contrast as AAA has it. */
const asked: axe.RunOptions = {
  resultTypes: ['violations'],
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'color-contrast-enhanced': { enabled: true } },
};

const source = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

export async function violationsOf(
  browser: Browser,
  url: string,
  { kind, theme, width }: Omit<Violations, 'found'>,
): Promise<Violations> {
  const context = await browser.newContext({
    colorScheme: theme,
    viewport: { width, height: 900 },
    // Words that are fading in have the contrast of a moment.
    reducedMotion: 'reduce',
    bypassCSP: true,
  });
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'load' });
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  await page.evaluate(source);
  const found = await page.evaluate(async (options) => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(options);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  }, asked);
  await context.close();
  return { kind, theme, width, found };
}

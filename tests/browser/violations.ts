import type { Page } from 'playwright-core';
import { axeSource, findViolations } from '../browsers/axe-rules.ts';

/** What axe finds wrong in a page by these rules, or by all. */
export async function violationsIn(page: Page, rules: readonly string[] = []): Promise<string[]> {
  // As a debugger does, so that the page's policy stays as it is.
  await page.evaluate(axeSource);
  return page.evaluate(findViolations, rules);
}

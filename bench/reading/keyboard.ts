import type { Page } from 'playwright-core';
import { opener } from './parts.ts';

/** So many tabs are more than anybody's patience. */
const MOST = 150;

/** How often a reader presses Tab from the link past the head of a page until the first claim of the essay. */
export async function tabsToFirstClaim(page: Page, claim: string): Promise<number> {
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  for (let tabs = 1; tabs <= MOST; tabs++) {
    await page.keyboard.press('Tab');
    const arrived = await page.evaluate(
      ([id, selector]) =>
        document.activeElement?.matches(selector!) || document.activeElement?.closest(`[id="${id}"]`) !== null,
      [claim, opener(claim)],
    );
    if (arrived) return tabs;
  }
  return NaN;
}

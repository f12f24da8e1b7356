import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type axe from 'axe-core';

/** To run in the page first. */
export const axeSource = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** The rules that other colours can break. */
export const ofColors = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];

/**
 * What axe finds wrong in a page, each as the rule and the element. To run in the page.
 *
 * @param rules Those to hold; none for all, targets too small for a finger and contrasts under seven to one among them.
 */
export async function findViolations(rules: readonly string[]): Promise<string[]> {
  const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run({
    resultTypes: ['violations'],
    ...(rules.length > 0
      ? { runOnly: [...rules] }
      : { rules: { 'target-size': { enabled: true }, 'color-contrast-enhanced': { enabled: true } } }),
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

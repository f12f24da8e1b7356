import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { claim, essay, kinds, useSite } from './site.ts';

const site = useSite();
const open = () => site.open(kinds['all claims'], { javaScriptEnabled: false });

/** Numbers of the claims that the table shows. */
const shown = async (page: Page) => {
  const numbers = await page.locator('tbody .number').all();
  const seen = await Promise.all(
    numbers.map(async (one) => ((await one.isVisible()) ? Number(await one.textContent()) : 0)),
  );
  return seen.filter((number) => number > 0);
};

const numbersOf = (test: (one: typeof claim) => boolean) => essay.claims.filter(test).map(({ number }) => number);

test('with script off the table shows every claim', async () => {
  expect(await shown(await open())).toEqual(numbersOf(() => true));
});

test.each([
  ['Level of support', claim.assessment.level, numbersOf((one) => one.assessment.level === claim.assessment.level)],
  ['Kind', claim.kind, numbersOf((one) => one.kind === claim.kind)],
  ['Incident', claim.incidents[0]!, numbersOf((one) => one.incidents.includes(claim.incidents[0]!))],
])('with script off a choice under “%s” leaves the claims that have it', async (label, value, numbers) => {
  const page = await open();
  await page.getByLabel(label).selectOption(value);

  expect(await shown(page)).toEqual(numbers);
  expect(numbers).not.toEqual(numbersOf(() => true));
});

test('choices add up, and All takes one back', async () => {
  const page = await open();
  await page.getByLabel('Kind').selectOption(claim.kind);
  await page.getByLabel('Incident').selectOption(claim.incidents[0]!);
  expect(await shown(page)).toEqual(
    numbersOf(({ kind, incidents }) => kind === claim.kind && incidents.includes(claim.incidents[0]!)),
  );

  await page.getByLabel('Kind').selectOption({ label: 'All' });
  expect(await shown(page)).toEqual(numbersOf(({ incidents }) => incidents.includes(claim.incidents[0]!)));
});

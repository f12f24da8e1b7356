import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { places } from '../browsers/places.ts';
import { edition, essay, kinds, useSite } from './site.ts';

const site = useSite();
const levels = ['well-supported', 'partly-supported', 'contested', 'weak', 'value-judgement', 'prediction'];
const weighing = ({ evidence }: (typeof essay.claims)[number]) =>
  evidence.filter(({ bearing }) => bearing !== 'context').length;

const countries = new Intl.DisplayNames('en-GB', { type: 'region' });
/** By country, then place; what has none comes last. */
const whereIs = ({ place }: (typeof edition.incidents)[number]) =>
  place ? `${(place.country && countries.of(place.country)) ?? ''} ${place.name}` : 'zz';

/** For each page with a list that can be sorted: what shows its order, and the orders that there are, the usual one first. */
const lists = [
  {
    page: kinds['all claims'],
    shown: (page: Page) => page.locator('tbody .number').allInnerTexts(),
    orders: {
      'Reading order': essay.claims,
      Level: essay.claims.toSorted((a, b) => levels.indexOf(a.assessment.level) - levels.indexOf(b.assessment.level)),
      'Most sources': essay.claims.toSorted((a, b) => weighing(b) - weighing(a)),
    },
    told: ({ number }: { number: number }) => `${number}`,
  },
  {
    page: kinds['all incidents'],
    shown: (page: Page) => page.locator('#chronicle .when + a').allInnerTexts(),
    orders: {
      Time: edition.incidents,
      Place: edition.incidents.toSorted((a, b) => whereIs(a).localeCompare(whereIs(b), 'en')),
      'Most claims': edition.incidents.toSorted(
        (a, b) => edition.claimsCiting(b.id).length - edition.claimsCiting(a.id).length,
      ),
    },
    told: ({ title }: { title: string }) => title,
  },
];

describe.each(lists)('$page', ({ page: path, shown, orders, told }) => {
  const [usual, ...others] = Object.entries(orders).map(([name, items]) => ({
    name,
    items: (items as never[]).map(told),
  }));
  const open = (options?: BrowserContextOptions) => site.open(path, options);
  const choice = (page: Page) => page.getByLabel('Order');

  test('with script off the list stands in its usual order, and there is no choice', async () => {
    const page = await open({ javaScriptEnabled: false });

    expect(await shown(page)).toEqual(usual!.items);
    expect(await choice(page).isVisible()).toBe(false);
  });

  test.each(others)('by “$name” it is in another order, which is in the address', async ({ name, items }) => {
    const page = await open();
    await choice(page).selectOption({ label: name });
    expect(await shown(page)).toEqual(items);
    expect(items).not.toEqual(usual!.items);

    await page.goto(page.url());
    expect(await shown(page)).toEqual(items);

    await choice(page).selectOption({ label: usual!.name });
    expect(await shown(page)).toEqual(usual!.items);
    expect(page.url()).toBe(site.url + path);
  });

  test('an order that there is not is the usual one', async () => {
    const page = await site.open(`${path}?order=none`);

    expect(await shown(page)).toEqual(usual!.items);
  });

  test('it can be sorted when opened from the disk, too', async () => {
    const page = await site.blank();
    await page.goto(places['opened from the disk'] + path);
    await choice(page).selectOption({ label: others[0]!.name });

    expect(await shown(page)).toEqual(others[0]!.items);
  });
});

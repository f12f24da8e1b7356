import { expect, test } from 'vitest';
import { wordsFor } from '../../src/words/words.ts';
import { plain, sheetsOf } from './paper.ts';
import { claim, edition, essay, essayPath, kinds, useSite } from './site.ts';

const site = useSite();
const { terms } = wordsFor('en');

/** The sheets of a page as it is printed without script, once for all tests. */
async function sheetsOfPage(path: string): Promise<string[]> {
  const sheets = printed.get(path) ?? (await sheetsOf(await site.open(path, { javaScriptEnabled: false })));
  printed.set(path, sheets);
  return sheets;
}

const printed = new Map<string, string[]>();

const count = (text: string, words: string) => text.split(plain(words)).length - 1;

test.each(['System', 'Dark'])(
  'on paper the page is light, for a reader who has chosen %s and whose system is dark',
  async (theme) => {
    const page = await site.open(essayPath, { colorScheme: 'dark' });
    await page.getByLabel('Reading choices').click();
    await page.getByLabel('Colours').selectOption({ label: theme });
    await page.emulateMedia({ media: 'print' });
    const colours = await page.locator('html').evaluate((html) => ({
      scheme: getComputedStyle(html).colorScheme,
      paper: getComputedStyle(html).backgroundColor,
    }));

    expect(colours).toEqual({ scheme: 'light', paper: 'rgb(255, 255, 255)' });
  },
);

test('the essay prints as its head, the text, the notes and their sources, in this order, and each sheet has its number', async () => {
  const sheets = await sheetsOfPage(essayPath);
  const text = sheets.join('');
  const parts = [
    essay.title,
    terms.relations[essay.relation].argues,
    essay.summary,
    'The record',
    essay.verdict!,
    ...essay.claims.map(({ words }) => words.slice(0, 12)),
    'Notes',
    ...essay.claims.map(({ number, assessment }) => `${number} ${terms.levels[assessment.level].name}`),
    'sources named on this page',
  ];
  let place = 0;
  const notThere = parts.filter((part) => {
    const next = text.indexOf(plain(part), place);
    if (next >= 0) place = next;
    return next < 0;
  });

  expect(notThere).toEqual([]);
  expect(sheets.filter((sheet, index) => !sheet.startsWith(String(index + 1)))).toEqual([]);
});

test('on paper, where lines stand close, the wave under contested words is a thin one', async () => {
  const page = await site.open(kinds.essay);
  await page.emulateMedia({ media: 'print' });
  const waves = await page.locator('.crux').evaluateAll((all) =>
    all
      .map((crux) => getComputedStyle(crux))
      .filter(({ textDecorationStyle }) => textDecorationStyle === 'wavy')
      .map(({ textDecorationThickness }) => textDecorationThickness),
  );

  expect([...new Set(waves)]).toEqual(['0.75px']);
});

test('each gloss stands on the sheet of the essay’s text', async () => {
  const text = (await sheetsOfPage(essayPath)).join('');
  const [before] = text.split('Notes');

  expect(
    essay.claims.flatMap(({ id, assessment: { verdict } }) => (before!.includes(plain(verdict!)) ? [] : id)),
  ).toEqual([]);
});

test('the address of a source stands once on the paper of the essay', async () => {
  const text = (await sheetsOfPage(essayPath)).join('');
  const evidence = essay.claims.flatMap(({ evidence }) => evidence.filter(({ strongest }) => strongest));
  const addresses = new Set(evidence.flatMap(({ source }) => edition.source(source).URL ?? []));
  const times = [...addresses].map((address) => [address, count(text, `<${address}>`)]);

  expect(times.length).toBeGreaterThan(0);
  expect(times).toEqual([...addresses].map((address) => [address, 1]));
});

test('the address of each source of its evidence stands on the paper of a claim', async () => {
  const { evidence } = claim;
  const text = (await sheetsOfPage(kinds.claim)).join('');
  const addresses = evidence.flatMap(({ source }) => edition.source(source).URL ?? []);

  expect(addresses.length).toBeGreaterThan(1);
  expect(addresses.filter((address) => !text.includes(plain(address)))).toEqual([]);
});

test('a note that is open when the essay is printed stands among the others', async () => {
  const page = await site.open(essayPath);
  const closed = await sheetsOf(page);
  await page.locator('.gloss > button').first().click();
  await page.locator('.note:popover-open').waitFor();

  expect(await sheetsOf(page)).toEqual(closed);
});

test.each(Object.entries(kinds))('%s prints without an empty sheet', async (_kind, path) => {
  const sheets = await sheetsOfPage(path);

  expect(sheets.filter((sheet, index) => sheet === String(index + 1))).toEqual([]);
});

test.each(Object.entries(kinds))('%s is not wider than the paper', async (_kind, path) => {
  const page = await site.open(path, { javaScriptEnabled: false });
  await page.emulateMedia({ media: 'print' });
  // 180 mm.
  await page.setViewportSize({ width: 680, height: 1000 });

  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(680);
});

test.each([
  ['a claim', 2, edition.essays.flatMap(({ id, claims }) => claims.map((claim) => `claims/${id}/${claim.id}.html`))],
  ['an incident', 4, edition.incidents.map(({ id }) => `incidents/${id}.html`)],
])('%s fills at most %i sheets of A4', async (_, most, paths) => {
  const page = await site.blank({ javaScriptEnabled: false });
  const filled: [string, number][] = [];
  for (const path of paths) {
    if (!printed.has(path)) await page.goto(site.url + path);
    filled.push([path, (printed.get(path) ?? (await sheetsOf(page))).length]);
  }

  expect(filled.filter(([, sheets]) => sheets > most)).toEqual([]);
});

import { expect, test } from 'vitest';
import { wordsFor } from '../../src/words/words.ts';
import { plain, sheetsOf } from './paper.ts';
import { essay, essayPath, useSite } from './site.ts';

const site = useSite();
const worksheet = `${essayPath}?print=worksheet`;
const { levels } = wordsFor('en').terms;
const names = Object.values(levels).map(({ inText }) => inText);

test('a worksheet asks of each claim how it stands, and tells how on the last sheet alone', async () => {
  const sheets = await sheetsOf(await site.open(worksheet));
  const [asked, told] = [sheets.slice(0, -1).join(''), sheets.at(-1)!];

  expect(
    essay.claims.flatMap(({ number }) =>
      asked.includes(plain(`${number} Before reading on, I would call this: ${names.join('')} because:`)) ? [] : number,
    ),
  ).toEqual([]);
  expect(
    essay.claims.flatMap(({ number, assessment: { level, verdict } }) =>
      told.includes(plain(`${number} ${levels[level].name}. ${verdict}`)) && !asked.includes(plain(verdict!))
        ? []
        : number,
    ),
  ).toEqual([]);
  expect(asked.includes(plain(essay.verdict!))).toBe(false);
});

test('in a worksheet a claim is judged on the sheet on which it stands', async () => {
  const sheets = await sheetsOf(await site.open(worksheet));

  expect(
    essay.claims.flatMap(({ number, words }) => {
      const sheet = sheets.find((sheet) => sheet.includes(plain(`${number} Before reading on`)));
      return sheet?.includes(plain(words.split(' ').slice(0, 3).join(' '))) ? [] : number;
    }),
  ).toEqual([]);
});

test('in a worksheet no sign, colour or line tells a level before the last sheet', async () => {
  const page = await site.open(worksheet);
  await page.emulateMedia({ media: 'print' });
  const found = await page.evaluate(() =>
    ['.passage .sign', '.head .sign', '.passage .chip', '.passage .crux'].flatMap((selector) =>
      [...document.querySelectorAll(selector)]
        .filter((one) => one.checkVisibility())
        .map((one) => `${getComputedStyle(one).color} ${getComputedStyle(one).textDecorationLine}`),
    ),
  );
  const ink = await page
    .locator('.passage')
    .first()
    .evaluate((passage) => getComputedStyle(passage).color);

  expect([...new Set(found)]).toEqual([`${ink} none`]);
});

test('in a worksheet claims have their numbers, for a reader of the text alone, too', async () => {
  const page = await site.open(worksheet);
  await page.getByLabel('Reading choices').click();
  await page.getByLabel('Show').selectOption({ label: 'Text only' });
  await page.emulateMedia({ media: 'print' });

  expect(await page.locator('.chip').filter({ visible: true }).allTextContents()).toHaveLength(essay.claims.length);
});

test('nothing of a worksheet is on the screen', async () => {
  const page = await site.open(worksheet);
  const [asked, plainly] = [page.locator('.judge, .answers'), page.locator('.gloss')];

  expect(await asked.count()).toBe(essay.claims.length + 1);
  expect(await asked.filter({ visible: true }).count()).toBe(0);
  expect(await plainly.first().isVisible()).toBe(true);
});

test('a worksheet is chosen among the reading choices, for one print', async () => {
  const page = await site.open(essayPath);
  await page.evaluate(() => {
    window.print = () => {
      const { dataset } = document.documentElement;
      dataset['printed'] = `${dataset['print']}, ${document.querySelectorAll('.judge').length}`;
      dispatchEvent(new Event('afterprint'));
    };
  });
  await page.getByLabel('Reading choices').click();
  await page.getByRole('button', { name: 'Print as a worksheet' }).click();

  expect(await page.locator('html').getAttribute('data-printed')).toBe(`worksheet, ${essay.claims.length}`);
  expect(await page.locator('html').getAttribute('data-print')).toBeNull();
  expect(await page.locator('.judge, .answers').count()).toBe(0);
});

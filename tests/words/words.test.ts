import { describe, expect, test } from 'vitest';
import { formOf } from '../../src/words/plural.ts';
import { tellEvidence } from '../../src/words/counts.ts';
import { wordsFor } from '../../src/words/words.ts';

const languages = ['en', 'de', 'fr', 'ar', 'ja'];
const english = wordsFor('en');

/** Every string of a catalogue, by its path; what is said with a number or a name is said by a function, and left out. */
const stringsIn = (words: object, path = ''): [path: string, text: string][] =>
  Object.entries(words).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'string'
      ? [[`${path}${key}`, value] as [string, string]]
      : typeof value === 'object' && value !== null
        ? stringsIn(value, `${path}${key}.`)
        : [],
  );
const slotsIn = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([slot]) => slot).sort();

test.each([
  [0, '0 حكم قيمي'],
  [1, 'حكم قيمي واحد'],
  [2, 'حكمان قيميان'],
  [3, '3 أحكام قيمية'],
  [11, '11 حكمًا قيميًا'],
  [100, '100 حكم قيمي'],
])('Arabic has a form of its own for each kind of number: %i is "%s"', (number, told) => {
  expect(wordsFor('ar').terms.levels['value-judgement'].count(number)).toBe(told);
});

test.each([
  ['en', '1 value judgement', '2 value judgements'],
  ['de', '1 Werturteil', '2 Werturteile'],
  ['fr', '1 jugement de valeur', '2 jugements de valeur'],
  ['ja', '価値判断 1件', '価値判断 2件'],
])('in %s one is "%s", and two are "%s"', (language, one, two) => {
  const { count } = wordsFor(language).terms.levels['value-judgement'];

  expect([count(1), count(2)]).toEqual([one, two]);
});

test('French says none in the singular, as its rules have it', () => {
  expect(wordsFor('fr').terms.levels.weak.count(0)).toBe('0 fragile');
});

test('a number is written as the region of the page does', () => {
  const forms = { one: '# source', other: '# sources' };

  expect(['en-GB', 'en-IN'].map((tag) => formOf(123456, forms, tag))).toEqual(['123,456 sources', '1,23,456 sources']);
});

test('numbers and dates have the digits of claims and addresses where the region uses others', () => {
  const { number, date, terms, chart } = wordsFor('ar-EG');

  expect([number(12), date('1879-12-28'), terms.levels.prediction.count(3), chart.size(1003)]).toEqual([
    '12',
    '28 ديسمبر 1879',
    '3 توقّعات',
    'حجم العينة: 1,003',
  ]);
});

describe('a page', () => {
  test.each([
    ['de-AT', 'en', 'Menü', undefined, undefined],
    ['ar', 'en', 'القائمة', undefined, undefined],
    ['cy', 'de', 'Menü', 'de', 'ltr'],
    ['cy', 'ar', 'القائمة', 'ar', 'rtl'],
    ['he', 'cy', 'Menu', 'en', 'ltr'],
    ['en-GB', 'de', 'Menu', undefined, undefined],
  ])('in %s on a site in %s says "%s", which it marks as %s', (page, site, menu, lang, dir) => {
    const words = wordsFor(page, site);

    expect([words.bar.menu, words.ours().lang, words.ours().dir]).toEqual([menu, lang, dir]);
  });
});

test.each([
  ['en-GB', 'c. 1994', 'one, two and three', '“so”', '6 for, 0 against'],
  ['de', 'um 1994', 'one, two und three', '„so“', '6 dafür, 0 dagegen'],
  ['fr', 'vers 1994', 'one, two et three', '«\u202fso\u202f»', '6 pour, 0 contre'],
  ['ar', 'نحو 1994', 'one وtwo وthree', '«so»', '6 مؤيدة، لا معارض'],
  ['ja', '1994年頃', 'one、two、three', '「so」', '支持 6件、反対 0件'],
])('dates, lists, quotations and counts of evidence are told in %s as there: %s', (language, ...told) => {
  const words = wordsFor(language);
  const evidence = Array.from({ length: 6 }, () => ({ source: 'tay', bearing: 'for' as const, note: 'So.' }));

  expect([
    words.date('1994~'),
    words.list(['one', 'two', 'three']),
    words.quote('so'),
    tellEvidence({ evidence }, words),
  ]).toEqual(told);
});

test.each([
  ['en', 'since 7 February 2018', 'until 1985', '1870s', 'spring 1994'],
  ['de', 'seit dem 7. Februar 2018', 'bis 1985', '1870er-Jahre', 'Frühling 1994'],
  ['fr', 'depuis le 7 février 2018', 'jusqu’en 1985', 'années 1870', 'printemps 1994'],
  ['ar', 'منذ 7 فبراير 2018', 'حتى 1985', 'عقد 1870', 'ربيع 1994'],
  ['ja', '2018年2月7日以降', '1985年まで', '1870年代', '1994年春'],
])('dates without an end, decades and seasons are told in %s as there: %s', (language, ...told) => {
  const { date } = wordsFor(language === 'en' ? 'en-GB' : language);

  expect(['2018-02-07/..', '../1985', '187X', '1994-21'].map((text) => date(text))).toEqual(told);
});

describe.each(languages)('the catalogue of %s', (language) => {
  const words = wordsFor(language);
  const strings = stringsIn(words);

  test('has the same places for elements in its sentences as English', () => {
    const places = (of: [string, string][]) =>
      of.map(([path, text]) => [path, slotsIn(text)] as const).filter(([, slots]) => slots.length > 0);

    expect(places(strings)).toEqual(places(stringsIn(english)));
  });

  test('has no two rows of a table with the same name', () => {
    const { levels, confidences, kinds, roles, bearings, findings, precisions, readings, sayings } = words.terms;
    const named = { levels, kinds, roles, bearings, precisions };
    const names = [
      ...Object.entries(named).map(([table, rows]) => [table, Object.values(rows).map(({ name }) => name)] as const),
      ...Object.entries({ confidences, findings, sayings }).map(
        ([table, rows]) => [table, Object.values(rows)] as const,
      ),
      ['readings', Object.values(readings).map(({ remark }) => remark)] as const,
    ];

    expect(names.filter(([, all]) => new Set(all).size < all.length)).toEqual([]);
  });
});

test('French keeps a narrow space before high signs, which does not break', () => {
  expect(stringsIn(wordsFor('fr')).filter(([, text]) => /[^\u202f][;:!?»]|«[^\u202f]/.test(text))).toEqual([]);
});

test('German, French and Arabic have no English quotation marks or apostrophes of typewriters', () => {
  const wrong = { de: /["'”]/, fr: /["'“”]/, ar: /["'“”,;?]/ };

  expect(
    Object.entries(wrong).flatMap(([language, signs]) =>
      stringsIn(wordsFor(language)).filter(([, text]) => signs.test(text)),
    ),
  ).toEqual([]);
});

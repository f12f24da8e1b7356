import { expect, test } from 'vitest';
import { compareDates, date, dateLabel, moment } from '../../src/model/date.ts';
import { dateOf, readDate } from '../../src/model/date/edtf.ts';

test.each([
  ['1879-12-28', '1879-12-28', '1879-12-28'],
  ['2018-02', '2018-02-01', '2018-02-28'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['1900-02', '1900-02-01', '1900-02-28'],
  ['2018', '2018-01-01', '2018-12-31'],
  ['199X', '1990-01-01', '1999-12-31'],
  ['18XX', '1800-01-01', '1899-12-31'],
  ['2004-06~', '2004-06-01', '2004-06-30'],
  ['2018-02-07/2018-02-08', '2018-02-07', '2018-02-08'],
  ['2014-02/2014-03', '2014-02-01', '2014-03-31'],
  ['2014/..', '2014-01-01', undefined],
  ['../2014', undefined, '2014-12-31'],
  ['2014/', '2014-01-01', undefined],
  ['/2014', undefined, '2014-12-31'],
  ['1879-XX', '1879-01-01', '1879-12-31'],
  ['1879-XX-XX', '1879-01-01', '1879-12-31'],
  ['1879-12-XX', '1879-12-01', '1879-12-31'],
  ['1879-21', '1879-03-01', '1879-05-31'],
  ['1879-24', '1879-12-01', '1880-02-29'],
  ['1879-22~', '1879-06-01', '1879-08-31'],
  ['0000', '0000-01-01', '0000-12-31'],
  ['0000-21', '0000-03-01', '0000-05-31'],
  ['0004-02', '0004-02-01', '0004-02-29'],
  ['-0043-03-15', '-0043-03-15', '-0043-03-15'],
  ['-0043', '-0043-01-01', '-0043-12-31'],
  ['-004X', '-0049-01-01', '-0040-12-31'],
  ['-00XX', '-0099-01-01', '-0000-12-31'],
  ['-0001-24', '-0001-12-01', '0000-02-29'],
  ['-0043/0014-08-19', '-0043-01-01', '0014-08-19'],
  ['Y12026', '+12026-01-01', '+12026-12-31'],
  ['Y-12026', '-12026-01-01', '-12026-12-31'],
])('%s may mean the days from %s to %s', (text, first, last) => {
  const read = dateOf(text);

  expect([read.first, read.last]).toEqual([first, last]);
});

test.each([
  ['2015-02-30', 'There is no 2015-02-30.', 'That month has 28 days.'],
  ['2015-02-00', 'There is no 2015-02-00.', 'That month has 28 days.'],
  ['2015-13', '"2015-13" has no month 13.', 'Months are 01 to 12, and seasons 21 (spring) to 24 (winter).'],
  ['1879-24-01', '"1879-24-01" has no month 24.', 'Months are 01 to 12, and seasons 21 (spring) to 24 (winter).'],
  ['1879-25', '"1879-25" has no month 25.', 'Months are 01 to 12, and seasons 21 (spring) to 24 (winter).'],
  ['-0044/-0045', 'The range "-0044/-0045" ends before it starts.', 'Write the earlier date first: "-0045/-0044".'],
  ['/', '"/" is open on both sides, so that it says nothing.', 'Give the end that is known.'],
  ['-0000', '"-0000" is not a date.', 'Write the year before 1 as 0000.'],
  ['Y170000002', '"Y170000002" lies too far away: days are counted for 200000 years.', 'Tell it in the text.'],
  ['2016/2015', 'The range "2016/2015" ends before it starts.', 'Write the earlier date first: "2015/2016".'],
])('%s is no date', (text, message, remedy) => {
  expect(readDate(text)).toEqual({ rule: 'date', message, remedy });
});

test.each([
  '',
  'May 2015',
  '2015-5',
  '15-05-2015',
  '1879-XX-28',
  '156X-12',
  'Y1879',
  '2015-5-XX',
  '18XX-XX',
  '-043',
  '[1879,1880]',
  '?',
  '2015/2016/2017',
  '2015-02-07 ',
  '20150207',
  '2015-05-01T12:61:00Z',
])('"%s" is no date', (text) => {
  expect(readDate(text)).toMatchObject({
    rule: 'date',
    message: expect.stringContaining('is not a date.') as string,
  });
});

test.each([
  ['2018', 'en', '2018'],
  ['2018-02', 'en', 'February 2018'],
  ['2018-02-07', 'en-GB', '7 February 2018'],
  ['2018-02-07', 'en-US', 'February 7, 2018'],
  ['2018-02-07', 'de', '7. Februar 2018'],
  ['2018-02-07/2018-02-08', 'en-GB', '7–8 February 2018'],
  ['2022-05/2022-06', 'en-GB', 'May–June 2022'],
  ['2014-02/2014-03', 'de', 'Februar–März 2014'],
  ['1871/1878', 'en', '1871–1878'],
  ['2004-06~', 'en', 'c. June 2004'],
  ['1871?', 'en', '1871 (?)'],
  ['1871%', 'en', 'c. 1871 (?)'],
  ['199X', 'en', '1990s'],
  ['199X~', 'en', 'c. 1990s'],
  ['15XX', 'en', '1500–1599'],
  ['2014/..', 'en', 'since 2014'],
  ['../2014-03', 'en', 'until March 2014'],
  ['2014/', 'en', '2014 – ?'],
  ['/2014', 'en', '? – 2014'],
  ['1879-12-XX', 'en', 'December 1879'],
  ['1879-24', 'en', 'winter 1879'],
  ['1879-21/1880-24', 'en', 'spring 1879 – winter 1880'],
  ['0000', 'en', '1 BC'],
  ['0001', 'en', '1 AD'],
  ['0998', 'en', '998 AD'],
  ['1000', 'en', '1000'],
  ['-0043-03-15', 'en-GB', '15 March 44 BC'],
  ['-0043-03-15', 'de', '15. März 44 v. Chr.'],
  ['-0043/0014', 'en', '44 BC\u2009–\u200914 AD'],
  ['-0099/-0043', 'en', '100–44 BC'],
  ['-004X', 'en', '50–41 BC'],
  ['Y12026', 'en', '12026'],
  // One calendar and the digits of claims, whichever a language usually has.
  ['2018-02-07', 'th', '7 กุมภาพันธ์ 2018'],
  ['2018-02', 'fa', 'فوریهٔ 2018'],
  ['1990/1999', 'fa', '1990 تا 1999'],
  ['2018', 'ar-SA', '2018'],
])('%s in %s is "%s"', (text, language, label) => {
  expect(dateLabel(text, language)).toBe(label);
});

test.each([
  ['1879-12-28T19:15', 'en-GB', '28 December 1879 at 19:15'],
  ['1879-12-28T19:15:30', 'de', '28. Dezember 1879 um 19:15:30'],
  ['1879-12-28T07:05Z', 'fr', '28 décembre 1879 à 7:05 (UTC)'],
  ['-0043-03-15T11:00+00:50', 'ja', '紀元前44年3月15日 11:00 (UTC+00:50)'],
  ['1879-12-28T07:00/1879-12-28T19:15', 'en-GB', '28 December 1879 at 7:00 – 28 December 1879 at 19:15'],
])('the time %s is in %s "%s", and stands in a timeline alone', (text, language, label) => {
  expect(dateLabel(text, language)).toBe(label);
  expect([moment.safeParse(text).success, date.safeParse(text).success]).toEqual([true, false]);
});

test('a time that no clock shows is none', () => {
  expect(
    ['1879-12-28T25:00', '1879-12-28T19:60', '1879-12T19:15', 'T19:15'].filter(
      (text) => moment.safeParse(text).success,
    ),
  ).toEqual([]);
});

test.each([
  ['1879-12-28', '1879'],
  ['1879-24', '1879'],
  ['187X', '1870s'],
  ['15XX', '1500–1599'],
  ['1880~', 'c. 1880'],
  ['1880?', '1880 (?)'],
  ['1880-06~', '1880'],
  ['1878-06?/1879-12-28', '1878–1879'],
  ['1879-01/1879-12', '1879'],
  ['../1985', 'until 1985'],
  ['1985-03/..', 'since 1985'],
  ['-0043-03-15', '44 BC'],
  ['2015-06-01~', '2015'],
  ['2015~', 'c. 2015'],
])('the year of %s is "%s"', (text, label) => {
  expect(dateLabel(text, 'en', 'year')).toBe(label);
});

test('dates are ordered by their first day, then by their last', () => {
  const dates = ['2018-03', '2018-02-07', '2018-02', '2018', '2018-02-01/2018-04', '2017-12-31'];

  expect(dates.toSorted(compareDates)).toEqual([
    '2017-12-31',
    '2018',
    '2018-02',
    '2018-02-01/2018-04',
    '2018-02-07',
    '2018-03',
  ]);
  expect(['0001', '-0043', '2018/..', '../-0100', 'Y12026', '-0044'].toSorted(compareDates)).toEqual([
    '../-0100',
    '-0044',
    '-0043',
    '0001',
    '2018/..',
    'Y12026',
  ]);
});

test('what goes on has no last day, so that it comes after all that ends', () => {
  expect(compareDates('2014/..', '2014/2099')).toBe(1);
  expect(compareDates('../2014', '2013/2014')).toBe(-1);
  expect(compareDates('2014/..', '2014/')).toBe(0);
});

test('what is no date is no day either', () => {
  expect(() => dateOf('May 2015')).toThrow(new RangeError('"May 2015" is not a date.'));
});

import { expect, test } from 'vitest';
import { compareDates, dateLabel, firstDay, lastDay } from '../../src/model/date.ts';
import { readDate } from '../../src/model/date/edtf.ts';

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
  ['2014/..', '2014-01-01', '9999-12-31'],
  ['../2014', '0000-01-01', '2014-12-31'],
])('%s may mean the days from %s to %s', (text, first, last) => {
  expect([firstDay(text), lastDay(text)]).toEqual([first, last]);
});

test.each([
  ['2015-02-30', 'There is no 2015-02-30.', 'That month has 28 days.'],
  ['2015-02-00', 'There is no 2015-02-00.', 'That month has 28 days.'],
  ['2015-13', '"2015-13" has no month 13.', 'Months are 01 to 12.'],
  ['2016/2015', 'The range "2016/2015" ends before it starts.', 'Write the earlier date first: "2015/2016".'],
])('%s is no date', (text, message, remedy) => {
  expect(readDate(text)).toEqual({ rule: 'date', message, remedy });
});

test.each(['', 'May 2015', '2015-5', '15-05-2015', '2015-05-01T12:00', '2015/2016/2017', '2015-02-07 ', '20150207'])(
  '"%s" is no date',
  (text) => {
    expect(readDate(text)).toMatchObject({
      rule: 'date',
      message: expect.stringContaining('is not a date.') as string,
    });
  },
);

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
  ['199X', 'en', '1990–1999'],
  ['2014/..', 'en', '2014 –'],
  ['../2014', 'en', '– 2014'],
])('%s in %s is "%s"', (text, language, label) => {
  expect(dateLabel(text, language)).toBe(label);
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
});

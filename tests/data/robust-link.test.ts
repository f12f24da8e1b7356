import { expect, test } from 'vitest';
import { robustLink } from '../../src/data/sources/robust-link.ts';
import { sourceSchema } from '../../src/model/schema/source.ts';

const URL = 'https://example.org/report';
const source = (archived?: string, address: string | undefined = URL) =>
  sourceSchema.parse({
    id: 'report-1880',
    type: 'report',
    title: 'Report',
    language: 'en',
    ...(address && { URL: address }),
    custom: { read: true, about: 'It blames the design.', archived },
  });

test('a copy at the Wayback Machine is named with its day', () => {
  const copy = 'https://web.archive.org/web/20220708123456/https://example.org/report';

  expect(robustLink(source(copy))).toEqual({
    'data-originalurl': URL,
    'data-versiondate': '2022-07-08',
    'data-versionurl': copy,
  });
});

test.each([
  ['http://web.archive.org/web/20220708/https://example.org/report', '2022-07-08'],
  ['https://web.archive.org/web/20220708123456id_/https://example.org/report', '2022-07-08'],
  ['https://web.archive.org/web/2022*/https://example.org/report', undefined],
  ['https://archive.ph/20220708/https://example.org/report', undefined],
  ['https://perma.cc/ABCD-1234', undefined],
])('the date of %s is %s', (copy, date) => {
  expect(robustLink(source(copy))['data-versiondate']).toBe(date);
});

test('a source with no copy, or with no address of its own, has a plain link', () => {
  expect([robustLink(source()), robustLink(source('https://perma.cc/ABCD-1234', ''))]).toEqual([{}, {}]);
});

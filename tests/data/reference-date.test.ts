import { expect, test } from 'vitest';
import { formatItem } from '../../src/data/citation/processor.ts';
import { toCslJson } from '../../src/data/citation/reference.ts';
import { sourceNode } from '../../src/data/json-ld/source.ts';
import { toBibTeX } from '../../src/data/sources/bibtex.ts';
import { contextObject } from '../../src/data/sources/context-object.ts';
import { toRis } from '../../src/data/sources/ris.ts';
import { sourceSchema } from '../../src/model/schema/source.ts';
import { shortReference } from '../../src/words/short-reference.ts';
import { wordsFor } from '../../src/words/words.ts';

const source = (issued: string) =>
  sourceSchema.parse({
    id: 'doe',
    type: 'article-journal',
    title: 'Winds',
    author: [{ family: 'Doe', given: 'Jane' }],
    'container-title': 'Air',
    issued,
    language: 'en',
    custom: { read: 'no', about: 'It tells of winds.' },
  });
const styles = ['apa', 'chicago', 'mla'] as const;

/** What each format says of a date, and nothing else of it. */
function told(issued: string) {
  const one = source(issued);
  const field = (text: string, pattern: RegExp) => pattern.exec(text)?.[1];
  return {
    short: shortReference(one, wordsFor('en')),
    styles: styles.map((style) => formatItem(toCslJson(one), style)),
    csl: toCslJson(one)['issued'],
    bibtex: [field(toBibTeX([one]), / date = \{(.*?)\}/), field(toBibTeX([one]), /year = \{(.*?)\}/)],
    ris: [field(toRis([one]), /^PY {2}- (.*?)\r/m), field(toRis([one]), /^DA {2}- (.*?)\r/m)],
    coins: field(contextObject(one), /rft\.date=([^&]*)/),
    jsonLd: sourceNode(one)['datePublished'],
  };
}

test.each([
  ['a decade', '187X', '1870s', { literal: '1870s' }, '187X', undefined, '///1870s'],
  ['a century', '15XX', '1500–1599', { literal: '1500–1599' }, '15XX', undefined, '///1500–1599'],
  ['an open beginning', '../1985', 'until 1985', { literal: 'until 1985' }, '../1985', undefined, '///until 1985'],
  ['an open end', '1985/..', 'since 1985', { literal: 'since 1985' }, '1985/..', undefined, '///since 1985'],
  ['a day of a month', '1880-06-XX', '1880', { 'date-parts': [[1880, 6]] }, '1880-06-XX', '1880-06', '1880/06'],
  ['a season', '1879-24', '1879', { 'date-parts': [[1879]], season: 4 }, '1879-24', '1879', '1879'],
  ['the year 0, which is 1 BC', '0000', '1 BC', { 'date-parts': [[-1]] }, '0000', undefined, '///1 BC'],
  ['a year before it', '-0043', '44 BC', { 'date-parts': [[-44]] }, '-0043', undefined, '///44 BC'],
  ['a year after it', '0079', '79 AD', { 'date-parts': [[79]] }, '0079', '0079', '0079'],
  [
    'decades at an end',
    '187X/1885',
    '1870s – 1885',
    { literal: '1870s – 1885' },
    '187X/1885',
    undefined,
    '///1870s – 1885',
  ],
])('no format says more than is known of %s', (_, issued, year, csl, bibtex, day, ris) => {
  expect(told(issued)).toEqual({
    short: `Doe, ${year}`,
    styles: [
      `Doe, J. (${year}). Winds. <i>Air</i>.`,
      `Doe, Jane. “Winds.” <i>Air</i> (${year}).`,
      expect.stringContaining(`${year}.`),
    ],
    csl,
    bibtex: [bibtex, day?.slice(0, 4)],
    ris: [day?.slice(0, 4), ris],
    coins: day,
    jsonLd: day,
  });
});

test('each style says that a date is not certain', () => {
  expect(told('1871?').styles).toEqual([
    'Doe, J. (ca. 1871). Winds. <i>Air</i>.',
    'Doe, Jane. “Winds.” <i>Air</i> (ca. 1871).',
    'Doe, Jane. “Winds.” <i>Air</i>, ca. 1871.',
  ]);
});

test('a style that tells more than the year tells month and season', () => {
  expect(['1880-06-XX', '1879-24', '-0043-03-15'].map((issued) => told(issued).styles[2])).toEqual([
    'Doe, Jane. “Winds.” <i>Air</i>, June 1880.',
    'Doe, Jane. “Winds.” <i>Air</i>, Winter 1879.',
    'Doe, Jane. “Winds.” <i>Air</i>, 15 Mar. 44 BC.',
  ]);
});

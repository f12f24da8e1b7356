import { expect, test } from 'vitest';
import { byInitial } from '../../src/components/source/alphabet.ts';
import { sourceSchema } from '../../src/model/schema/source.ts';

const source = (title: string, index: number) =>
  sourceSchema.parse({ id: `s${index}`, type: 'webpage', title, language: 'en', custom: { read: true, about: '.' } });

test('sources stand by their titles under the letters with which these begin, whatever stands before and above a letter', () => {
  const titles = [
    'Zebra',
    '“Feeling the support”',
    'feuds',
    'École',
    'eel',
    '100 days',
    '9 days',
    'Опрос',
    '[untitled]',
    '…',
  ];

  expect(
    byInitial(titles.map(source), 'en').map(({ letter, sources }) => [letter, ...sources.map(({ title }) => title)]),
  ).toEqual([
    ['#', '…'],
    ['0–9', '9 days', '100 days'],
    ['E', 'École', 'eel'],
    ['F', '“Feeling the support”', 'feuds'],
    ['U', '[untitled]'],
    ['Z', 'Zebra'],
    ['О', 'Опрос'],
  ]);
});

test('Japanese titles stand under the rows of the syllabary, in either script, and after them those that begin with a Chinese sign', () => {
  const titles = ['橋の話', 'ガリレオ', 'きしゃ', '鉄道', 'ヴェネツィア', 'ゃ', 'ンゴロ', 'Bridges', 'アーチ'];

  expect(
    byInitial(titles.map(source), 'ja').map(({ letter, sources }) => [letter, ...sources.map(({ title }) => title)]),
  ).toEqual([
    ['B', 'Bridges'],
    ['あ', 'アーチ', 'ヴェネツィア'],
    ['か', 'ガリレオ', 'きしゃ'],
    ['や', 'ゃ'],
    ['わ', 'ンゴロ'],
    ['漢字', '橋の話', '鉄道'],
  ]);
});

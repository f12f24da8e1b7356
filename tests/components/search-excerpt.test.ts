import { expect, test } from 'vitest';
import { excerpt, markWords, type Piece } from '../../src/components/search/excerpt.ts';

/** Pieces as one text, the marked ones in brackets. */
const show = (pieces: Piece[]) => pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');
const filler = (count: number) => Array.from({ length: count }, (_, index) => `word${index}`).join(' ');

test('whole words are marked as they are written, though they are compared without marks', () => {
  expect(show(markWords('Erdoğan’s letter: ERDOGAN wrote to Erdoğanists.', new Set(['erdogan'])))).toBe(
    '[Erdoğan’s] letter: [ERDOGAN] wrote to Erdoğanists.',
  );
});

test('letters that fold into two keep the marks in their place', () => {
  expect(show(markWords('Die Straße, œuvre', new Set(['strasse', 'oeuvre'])))).toBe('Die [Straße], [œuvre]');
});

test.each([
  ['2015年の鉄橋が落ちた。', ['鉄橋', '落ち', 'ちた'], '2015年の[鉄橋]が[落ちた]。'],
  ['報告書', ['書'], '報告[書]'],
  ['รายงานการออกแบบสะพาน', ['ออ', 'อก', 'กแ', 'แบ', 'บบ'], 'รายงานการ[ออกแบบ]สะพาน'],
  ['It cost 1 200 pounds.', ['1200'], 'It cost [1 200] pounds.'],
  ['A so\u00adber word', ['sober'], 'A [so\u00adber] word'],
])('in "%s" what was found is marked once', (text, found, marked) => {
  expect(show(markWords(text, new Set(found)))).toBe(marked);
});

test('a short text is shown whole', () => {
  expect(show(excerpt('The rat ran.', new Set(['rat'])))).toBe('The [rat] ran.');
});

test('of several lines the one with most of the words is shown, alone', () => {
  expect(show(excerpt('A rat.\nA rat and Putin.\nPutin.', new Set(['rat', 'putin'])))).toBe('A [rat] and [Putin].');
});

test('a long line is cut between words around what was found', () => {
  const shown = show(excerpt(`${filler(60)} the rat ran ${filler(60)}`, new Set(['rat'])));

  expect(shown).toMatch(/^… word\d+ .*word59 the \[rat\] ran word0 .*word\d+ …$/);
  expect(shown.length).toBeLessThan(240);
});

test('where a text has none of the words, its beginning is shown', () => {
  const shown = show(excerpt(`First ${filler(60)}\nSecond`, new Set(['rat'])));

  expect(shown).toMatch(/^First word0 .* word\d+ …$/);
});

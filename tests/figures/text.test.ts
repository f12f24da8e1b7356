import { expect, test } from 'vitest';
import { balanceLines, breakLines, clip } from '../../src/figures/text-lines.ts';
import { textWidth, type Type } from '../../src/figures/text-width.ts';

const words: Type = { face: 'serif', size: 10 };

// As DejaVu, the widest typeface of any platform, sets them.
test.each([
  ['Siege of Mariupol', 'sans', 870],
  ['Ivan Golunov arrested', 'sans', 1112],
  ['The view that it attacks', 'serif', 1195],
] as const)('"%s" has room in letters of the widest %s, and little more', (text, face, drawn) => {
  const width = textWidth(text, { face, size: 100 });

  expect(width).toBeGreaterThan(drawn * 0.98);
  expect(width).toBeLessThan(drawn * 1.1);
});

test.each([
  ['letters with marks are as wide as without', 'é', 'e'],
  ['letters of scripts that are not measured are as wide as one another', 'ж', 'Щ'],
])('%s', (_, one, other) => {
  expect(textWidth(one, words)).toBe(textWidth(other, words));
});

test('Chinese letters fill a square', () => {
  expect(textWidth('橋', words)).toBeCloseTo(10.8);
});

test('a word wider than its line is broken', () => {
  expect(breakLines('Donaudampfschiff fährt', words, 40)).toEqual(['Donau', 'dampfs', 'chiff', 'fährt']);
});

test('where the last line would be one short word, lines break earlier', () => {
  const text = 'When regime change failed, the Kremlin cut its aims to the land that it held.';

  expect(breakLines(text, words, 180)).toEqual([
    'When regime change failed,',
    'the Kremlin cut its aims to the',
    'land that it held.',
  ]);
});

test('no line is wider than it may be, not even to spare a short last one', () => {
  const text = 'The fall of the bridge over the Tay';

  expect(breakLines(text, words, textWidth(text, words) - 2)).toEqual(['The fall of the bridge over', 'the Tay']);
});

test('blanks and ends of lines that follow one another part words once', () => {
  expect(breakLines('The  fall\n of a bridge', words, 200)).toEqual(['The fall of a bridge']);
});

test('what is cut short has room for its ellipsis', () => {
  const width = textWidth('The fall of the', words);

  expect(clip('The fall of the bridge', words, width)).toBe('The fall of…');
});

test('what goes on beyond its line ends in an ellipsis, without a comma before it', () => {
  expect(clip('When it failed, the Kremlin cut its aims', words, 90)).toBe('When it failed…');
  expect(clip('It failed', words, 90)).toBe('It failed');
});

test('lines of a name are of about one length', () => {
  expect(balanceLines('The fall of the first bridge over the Tay', words, 150)).toEqual([
    'The fall of the first',
    'bridge over the Tay',
  ]);
});

import { expect, test } from 'vitest';
import { wordDiff } from '../../src/model/register/word-diff.ts';

const shown = (before: string, after: string, language = 'en') =>
  wordDiff(before, after, language)
    .map(({ text, is }) => (is === 'same' ? text : is === 'added' ? `+${text}+` : `-${text}-`))
    .join('');

test('words that went and words that came are told apart from those that stayed', () => {
  expect(shown('bridges often fall', 'bridges seldom fall')).toBe('bridges -often-+seldom+ fall');
});

test('words that change one after another are one change', () => {
  expect(shown('it ought to be paid for', 'it had better be paid for')).toBe('it -ought to-+had better+ be paid for');
});

test('the same words are one stretch, and of none there is nothing', () => {
  expect([shown('they fall', 'they fall'), shown('', '')]).toEqual(['they fall', '']);
});

test('words are found where no spaces stand between them', () => {
  expect(shown('橋は落ちる', '橋は揺れる', 'ja')).toBe('橋は-落ち-+揺れ+る');
});

test('a full stop that follows a changed word stays', () => {
  expect(shown('They fall.', 'They sway.')).toBe('They -fall-+sway+.');
});

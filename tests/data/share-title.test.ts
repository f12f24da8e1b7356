import { expect, test } from 'vitest';
import { shareTitle } from '../../src/data/share-title.ts';

const long = 'The Tay Bridge fell because those who paid for it had saved on the iron, and on whoever looked at it';

test('what fits into 70 characters is called by its title, and anything longer by its short name', () => {
  expect(shareTitle('The Tay Bridge fell', 'Tay')).toBe('The Tay Bridge fell');
  expect(shareTitle('x'.repeat(70), 'Tay')).toBe('x'.repeat(70));
  expect(shareTitle(long, 'The Tay Bridge')).toBe('The Tay Bridge');
});

test('what has no short name that fits is cut between words, and never within a sign', () => {
  expect(shareTitle(long)).toBe('The Tay Bridge fell because those who paid for it had saved on the…');
  expect(shareTitle(long, long)).toBe('The Tay Bridge fell because those who paid for it had saved on the…');
  expect(shareTitle(`Of steel, ${'iron '.repeat(20)}`)).toBe(`Of steel, ${'iron '.repeat(11).trim()}…`);
  // Words without spaces between are cut at the last pause, not at the first.
  expect(shareTitle(`橋は、${'鉄'.repeat(40)}。${'人'.repeat(40)}`)).toBe(`橋は、${'鉄'.repeat(40)}…`);
  expect(shareTitle('橋'.repeat(80))).toBe(`${'橋'.repeat(69)}…`);
  expect(shareTitle('🌉'.repeat(80))).toBe(`${'🌉'.repeat(69)}…`);
});

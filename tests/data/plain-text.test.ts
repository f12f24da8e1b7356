import { expect, test } from 'vitest';
import { plainText } from '../../src/data/plain-text.ts';

test('tags and entities become words, blocks are kept apart', () => {
  expect(plainText(['<p>Wind &amp; <em>wa</em>ves</p><ul><li>one</li><li>two</li></ul>'])).toBe('Wind & waves one two');
});

test('the words of an element stay, a quotation in its marks', () => {
  expect(
    plainText([
      '<p>He said ',
      {
        element: 'Quote',
        attributes: { source: 'report-1880' },
        children: ['badly ', { element: 'Claim', attributes: {}, children: ['built'] }],
      },
      '.</p>',
    ]),
  ).toBe('He said “badly built”.');
});

test('an element without words leaves no gap before a full stop', () => {
  expect(
    plainText(['<p>It fell ', { element: 'Cite', attributes: { source: 'report-1880' }, children: [] }, '.</p>']),
  ).toBe('It fell.');
});

test('a list or a table that begins right after words is kept apart from them', () => {
  expect(plainText(['They fell:<ul><li>one<p>two</p></li></ul>again'])).toBe('They fell: one two again');
});

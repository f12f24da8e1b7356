import { expect, test } from 'vitest';
import { asCslText, cslWords, strayTag } from '../../src/model/schema/csl-text.ts';

test.each([
  ['The bones of <i>Homo naledi</i>', 'The bones of Homo naledi'],
  ['<b>a <i>b</i></b><sup>c</sup><sub>d</sub><sc>e</sc>', 'a bcde'],
  [`<span class='nocase'>a</span> <span style="font-variant: small-caps">b</span>`, 'a b'],
  ['<i>a <b>b</i> c</b>', 'a <b>b c</b>'],
  ['<i>a <b>b</i> <i>c</b> d</i>', 'a <b>b c</b> d'],
  ['<i>a <i>b</i></i> c</i>', 'a b c</i>'],
  ['a</i> <i>b', 'a</i> <i>b'],
  ['<em>a</em> <span>b</span> <I>c</I> <i >d</i >', '<em>a</em> <span>b</span> <I>c</I> <i >d</i >'],
])('the words of %j are %j', (text, words) => {
  expect(cslWords(text)).toBe(words);
});

test('a plain text stays what it is, whatever it looks like', () => {
  for (const text of ['Why <i>Bridges</i> Fall', '<span class="nocase">x</span>', 'a < b > c', '</sup>'])
    expect(cslWords(asCslText(text))).toBe(text);
});

test.each([
  ['<i>a</i>', undefined],
  ['a < b', undefined],
  ['<i>a', '<i>'],
  ['a</span>', '</span>'],
  ['<i>a <b>b</i>', '<b>'],
])('of %j the tag that has no other is %j', (text, tag) => {
  expect(strayTag(text)?.text).toBe(tag);
});

test('of many tags that nothing closes each is looked at once', () => {
  const tags = '<i><b>'.repeat(20_000);

  expect(cslWords(`${tags}${'</sup>'.repeat(20_000)}`)).toBe(`${tags}${'</sup>'.repeat(20_000)}`);
});

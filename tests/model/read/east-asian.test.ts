import { expect, test } from 'vitest';
import { readMdx } from '../../../src/model/read/mdx.ts';
import type { Segment } from '../../../src/model/read/markup/blocks.ts';
import { parseNote } from '../../../src/model/read/markup/note.ts';
import { parseEssay } from '../../../src/model/read/markup/essay-text.ts';

const read = (body: string) =>
  readMdx({ path: 'content/essays/bridges.mdx', text: `---\ntitle: Bridges\n---\n\n${body}\n` });
const htmlOf = (body: readonly Segment[]): string =>
  body
    .map((one) => (typeof one === 'string' ? one : `<${one.element}>${htmlOf(one.children)}</${one.element}>`))
    .join('');

test.each([
  ['a tilde between numbers means "to"', '費用は10~20円、期間は30~40日。', '費用は10~20円、期間は30~40日。'],
  ['and nothing else in a formula or a path', 'H~2~O in ~/bridges~', 'H~2~O in ~/bridges~'],
  ['two tildes strike out', '~~ten~~ and ~~~nothing~~~', '<del>ten</del> and ~~~nothing~~~'],
  ['so they do beside wide signs', '値は~~「十」~~で', '値は<del>「十」</del>で'],
  [
    'words are strong beside wide signs',
    'これは**「橋」**が、**落ちた。**とき',
    'これは<strong>「橋」</strong>が、<strong>落ちた。</strong>とき',
  ],
  ['and emphasised', '这是*“桥”*的、*设计。*很差', '这是<em>“桥”</em>的、<em>设计。</em>很差'],
  ['in Korean, too', '**다리(교량)**가 무너졌다.', '<strong>다리(교량)</strong>가 무너졌다.'],
  ['a lone star is a star', '2 * 3 = 6、「*」', '2 * 3 = 6、「*」'],
])('%s: %s', (_, markdown, html) => {
  expect(parseNote(read(markdown)).blocks.map(htmlOf)).toEqual([`<p>${html}</p>`]);
});

test.each([
  ['Han', '那座桥\n倒了', '那座桥倒了'],
  ['Kana and their signs', 'はしが、\n「おちた」。\nブリッジ', 'はしが、「おちた」。ブリッジ'],
  ['characters beyond the first plane', '𠮷\n𠮷', '𠮷𠮷'],
  [
    'around an element',
    '風で\n<Claim id="one">橋が\n落ちた</Claim>\nと*人*\nは',
    '風で<Claim>橋が落ちた</Claim>と<em>人</em>は',
  ],
  [
    'between two elements',
    '<Claim id="one">橋</Claim>\n<Claim id="two">川</Claim>',
    '<Claim>橋</Claim><Claim>川</Claim>',
  ],
])('lines meet without a space: %s', (_, markdown, html) => {
  expect(parseNote(read(markdown)).blocks.map(htmlOf)).toEqual([`<p>${html}</p>`]);
});

test.each([
  ['Latin letters', 'the\nbridge'],
  ['one side alone', '橋\nbridge\n橋'],
  ['Hangul, which has spaces', '다리가\n무너졌다'],
])('lines meet with the end of a line, which is a space to readers: %s', (_, markdown) => {
  expect(parseNote(read(markdown)).blocks.map(htmlOf)).toEqual([`<p>${markdown}</p>`]);
});

test('a line that is broken on purpose stays broken', () => {
  expect(parseNote(read('橋が\\\n落ちた')).blocks.map(htmlOf)).toEqual(['<p>橋が<br>\n落ちた</p>']);
});

test('the words of a claim are those that readers see', () => {
  const { claims } = parseEssay(read('風で <Claim id="one">**「橋」**が\n落ちた</Claim>。'), { essay: 'bridges' });

  expect(claims.map(({ words }) => words)).toEqual(['「橋」が落ちた']);
});

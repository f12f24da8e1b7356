import { expect, test } from 'vitest';
import { readMdx } from '../../src/model/read/mdx.ts';
import { parseEssay } from '../../src/model/read/markup/essay-text.ts';
import { quotationMarks } from '../../src/model/quotation-marks.ts';

test.each([
  ['en-GB', '“', '”'],
  ['de-AT', '„', '“'],
  ['fr', '«\u202f', '\u202f»'],
  ['pl', '„', '”'],
  ['ar-EG', '«', '»'],
  ['zh-Hans', '“', '”'],
  ['zh-TW', '「', '」'],
  ['sw', '“', '”'],
])('%s quotes with %s and %s', (language, open, close) => {
  expect(quotationMarks(language)).toEqual([open, close]);
});

test('the words of a claim have the marks of its language, and no space where a reference stood', () => {
  const document = readMdx({
    path: 'content/essays/bridges.mdx',
    text: '---\ntitle: Brücken\n---\n\n<Claim id="a">Er sagt <Quote source="b">ja</Quote> <Cite source="b" />.</Claim> Gut.\n',
  });

  expect(parseEssay(document, { essay: 'bridges', language: 'de' }).claims.map(({ words }) => words)).toEqual([
    'Er sagt „ja“.',
  ]);
});

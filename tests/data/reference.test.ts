import { expect, test } from 'vitest';
import { referenceOf, sortByReference } from '../../src/data/citation/format-reference.ts';
import { toCslJson } from '../../src/data/citation/reference.ts';
import { titleHtml } from '../../src/data/sources/title-html.ts';
import { sourceSchema } from '../../src/model/schema/source.ts';

const source = (fields: object) =>
  sourceSchema.parse({
    id: 'report-1880',
    type: 'report',
    title: 'Report on the Tay Bridge',
    language: 'en',
    custom: { read: true, about: 'It blames design, construction and maintenance.' },
    ...fields,
  });

test('a source is formatted by the rules of APA, its address a link', () => {
  const reference = referenceOf(
    source({
      author: [{ family: 'Rothery', given: 'Henry' }],
      publisher: 'Board of Trade',
      issued: '1880-06-30',
      URL: 'https://example.org/report?a=1&b=2',
    }),
  );

  expect(reference).toBe(
    'Rothery, H. (1880). <i>Report on the Tay Bridge</i>. Board of Trade. <a href="https://example.org/report?a=1&amp;b=2">https://example.org/report?a=1&amp;b=2</a>',
  );
});

test('the link to a source that has an archived copy leads tools to the copy; an address in a title is words', () => {
  const reference = referenceOf(
    source({
      title: 'Why https://example.org/ fell',
      issued: '1880',
      URL: 'https://example.org/report?a=1&b="2"',
      custom: {
        read: true,
        about: 'It blames the design.',
        archived: 'https://web.archive.org/web/20220708123456/https://example.org/report?a=1&b="2"',
      },
    }),
  );

  expect(reference).toBe(
    '<i>Why https://example.org/ fell</i>. (1880). <a href="https://example.org/report?a=1&amp;b=&quot;2&quot;" data-originalurl="https://example.org/report?a=1&amp;b=&quot;2&quot;" data-versiondate="2022-07-08" data-versionurl="https://web.archive.org/web/20220708123456/https://example.org/report?a=1&amp;b=&quot;2&quot;">https://example.org/report?a=1&amp;b=&quot;2&quot;</a>',
  );
});

test.each([
  [
    'italics are upright where the title is set in italics',
    'a book',
    'The bones of <i>Homo naledi</i>',
    '<i>The bones of <span class="upright">Homo naledi</span></i>',
  ],
  ['and italic where it is not', 'in a journal', 'The bones of <i>Homo naledi</i>', 'The bones of <i>Homo naledi</i>'],
  [
    'bold, raised and lowered words',
    'in a journal',
    'H<sub>2</sub>O, 1<sup>st</sup> and <b>bold</b>',
    'H<sub>2</sub>O, 1<sup>st</sup> and <b>bold</b>',
  ],
  [
    'small capitals, however they are written',
    'in a journal',
    '<span style="font-variant: small-caps;">Nero</span> and <sc>Otho</sc>',
    '<span class="small-capitals">Nero</span> and <span class="small-capitals">Otho</span>',
  ],
  [
    'words whose capitals stay are words',
    'in a journal',
    'The <span class="nocase">iPhone</span> bridge',
    'The iPhone bridge',
  ],
  [
    'marks that cross, or that nothing closes, are words',
    'in a journal',
    '<i>a <b>b</i> c</b> <sup>d',
    '<i>a &#60;b&#62;b</i> c&#60;/b&#62; &#60;sup&#62;d',
  ],
  [
    'tags that are no marks are words',
    'in a journal',
    '<em>a</em> <span>b <a href="x">c</a>',
    '&#60;em&#62;a&#60;/em&#62; &#60;span&#62;b &#60;a href="x"&#62;c&#60;/a&#62;',
  ],
  ['raised letters stay', 'in a journal', 'm², Foo™, nº 1', 'm², Foo™, nº 1'],
  [
    'a sign that the processor would replace stays',
    'a book',
    "a $& b $' c $1 <i>$$</i>",
    '<i>a $&#38; b $’ c $1 <span class="upright">$$</span></i>',
  ],
])('marks of CSL in a title: %s', (_, where, title, written) => {
  const fields =
    where === 'a book' ? { type: 'book', title } : { type: 'article-journal', title, 'container-title': 'Wind' };

  expect(referenceOf(source(fields))).toBe(`${written}. (n.d.).${where === 'a book' ? '' : ' <i>Wind</i>.'}`);
});

test('an address is a link to itself, whatever signs are in it', () => {
  const URL = `https://example.org/it's/a²/<b>/$&/"c".`;

  expect(referenceOf(source({ URL }))).toBe(
    `<i>Report on the Tay Bridge</i>. (n.d.). <a href="https://example.org/it's/a²/&lt;b&gt;/$&amp;/&quot;c&quot;.">https://example.org/it's/a²/&lt;b&gt;/$&amp;/&quot;c&quot;.</a>`,
  );
});

test('a source without a date says so', () => {
  expect(referenceOf(source({}))).toBe('<i>Report on the Tay Bridge</i>. (n.d.).');
});

test('markup in a title is text', () => {
  expect(referenceOf(source({ title: '</script> & 😀' }))).toBe('<i>&#60;/script&#62; &#38; 😀</i>. (n.d.).');
});

test('a date is passed on as precisely as it is known', () => {
  expect(toCslJson(source({ issued: '2018-02~' }))).toEqual({
    id: 'report-1880',
    type: 'report',
    title: 'Report on the Tay Bridge',
    language: 'en',
    issued: { 'date-parts': [[2018, 2]], circa: true },
  });
});

test('sources are listed by author or title, as the language sorts them', () => {
  const listed = ['Ångström', 'Zimmer', 'Adams'].map((family, index) =>
    source({ id: `number-${index + 1}`, author: [{ family }] }),
  );
  const order = (tag: string) => sortByReference(listed, tag).map(({ id }) => id);

  expect([order('en'), order('sv')]).toEqual([
    ['number-3', 'number-1', 'number-2'],
    ['number-3', 'number-2', 'number-1'],
  ]);
});

test('the marks in a title become HTML, and all else in it words', () => {
  const title = '<i>A</i> <b>B</b> <sup>c</sup> <sub>d</sub> <sc>e</sc> <span class="nocase">F</span> & <u>';

  expect(titleHtml(title)).toBe(
    '<i>A</i> <b>B</b> <sup>c</sup> <sub>d</sub> <span class="small-capitals">e</span> F &amp; &lt;u&gt;',
  );
});

import { expect, test } from 'vitest';
import { formatReferences } from '../../src/data/citation/format-reference.ts';
import { toCslJson } from '../../src/data/citation/reference.ts';
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
  const references = formatReferences([
    source({
      author: [{ family: 'Rothery', given: 'Henry' }],
      publisher: 'Board of Trade',
      issued: '1880-06-30',
      URL: 'https://example.org/report?a=1&b=2',
    }),
  ]);

  expect(references.get('report-1880')).toBe(
    'Rothery, H. (1880). <i>Report on the Tay Bridge</i>. Board of Trade. <a href="https://example.org/report?a=1&#38;b=2">https://example.org/report?a=1&#38;b=2</a>',
  );
});

test('the link to a source that has an archived copy leads tools to the copy, and no other link of the entry does', () => {
  const references = formatReferences([
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
  ]);

  expect(references.get('report-1880')).toBe(
    '<i>Why <a href="https://example.org/">https://example.org/</a> fell</i>. (1880). <a href="https://example.org/report?a=1&#38;b=&quot;2&quot;" data-originalurl="https://example.org/report?a=1&amp;b=&quot;2&quot;" data-versiondate="2022-07-08" data-versionurl="https://web.archive.org/web/20220708123456/https://example.org/report?a=1&amp;b=&quot;2&quot;">https://example.org/report?a=1&#38;b="2"</a>',
  );
});

test('a source without a date says so', () => {
  expect(formatReferences([source({})]).get('report-1880')).toBe('<i>Report on the Tay Bridge</i>. (n.d.).');
});

test('markup in a title is text', () => {
  expect(formatReferences([source({ title: '</script> & 😀' })]).get('report-1880')).toBe(
    '<i>&#60;/script&#62; &#38; 😀</i>. (n.d.).',
  );
});

test('a date is passed on as precisely as it is known', () => {
  expect(toCslJson(source({ issued: '2018-02~' }))).toEqual({
    id: 'report-1880',
    type: 'report',
    title: 'Report on the Tay Bridge',
    author: [],
    language: 'en',
    issued: { 'date-parts': [[2018, 2]], circa: true },
  });
});

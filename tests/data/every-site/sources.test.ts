import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { expect, test } from 'vitest';
import { babelName } from '../../../src/data/sources/babel-name.ts';
import { toBibTeX } from '../../../src/data/sources/bibtex.ts';
import { toAnnotatedCslJson } from '../../../src/data/sources/csl-json.ts';
import { remark } from '../../../src/data/sources/remark.ts';
import { toCslJson } from '../../../src/data/citation/reference.ts';
import { toRis } from '../../../src/data/sources/ris.ts';
import { cslWords } from '../../../src/model/schema/csl-text.ts';
import type { Source } from '../../../src/model/schema/source.ts';
import { hostileContent } from '../../fixtures/hostile.ts';
import { joinContent } from '../../fixtures/join.ts';
import { site } from '../../fixtures/site-content.ts';
import { wordsFor } from '../../../src/words/words.ts';

const { sources: ours } = site;
const strange = joinContent(hostileContent).sources;

interface Name {
  family?: string;
  given?: string;
  literal?: string;
  'non-dropping-particle'?: string;
}
interface Item {
  id: string;
  title: string;
  author?: Name[];
  issued?: { 'date-parts': number[][] };
  accessed?: { 'date-parts': number[][] };
  URL?: string;
  language?: string;
  [key: string]: unknown;
}

/** Read by citation-js, which knows nothing of how we write. */
const read = (text: string) => plugins.input.chain(text, { generateGraph: false }) as Item[];

/** Formats have one line a field. */
const oneLine = (text: string | undefined) => text?.replace(/\s+/g, ' ').trim();
/** A name in the order in which it is sorted: a body's has no parts, whatever a reader calls it. */
const sorted = ({ family, given, literal, 'non-dropping-particle': particle }: Name) =>
  oneLine(literal ?? [[particle, family].filter(Boolean).join(' '), given].filter(Boolean).join(', '));
const known = (item: Item) => ({
  id: item.id,
  title: oneLine(item.title),
  names: (item.author ?? []).map(sorted),
  issued: item.issued?.['date-parts'],
  accessed: item.accessed?.['date-parts'],
  URL: item.URL,
  language: item.language,
});
/** In BibTeX an address is ASCII and has no braces. */
const escaped = (item: ReturnType<typeof known>) => ({
  ...item,
  URL: item.URL?.replace(/[^!-~]|[{}]/gu, encodeURIComponent),
});
const wanted = (source: Source) => known(toCslJson(source) as Item);

test.each([
  ['the site’s', ours],
  ['hostile', strange],
])('CSL-JSON: the %s sources are read as they were written, whole', (_, sources) => {
  expect(read(JSON.stringify(toAnnotatedCslJson(sources, wordsFor('en'))))).toEqual(
    sources.map((source) => ({ ...toCslJson(source), note: remark(source.custom, wordsFor('en')) })),
  );
});

test.each([
  ['the site’s', ours],
  ['hostile', strange],
])('BibTeX: the %s sources come back, in all scripts, and nothing in them is taken for a command', (_, sources) => {
  const fromBibTeX = (item: Item) => ({ ...escaped(known(item)), remark: oneLine(String(item['annote'])) });

  expect(read(toBibTeX(sources)).map(fromBibTeX)).toEqual(
    sources.map((source) => ({
      ...escaped(wanted(source)),
      language: babelName(source.language),
      remark: oneLine(remark(source.custom, wordsFor('en'))),
    })),
  );
});

test('BibTeX: a journal article, to the letter', () => {
  expect(toBibTeX(strange.filter(({ id }) => id === 'three'))).toBe(`@article{three,
  author = {{Mononym}},
  title = {{Wall \\& Mauer 100\\%}},
  journal = {{\\textit{A} \\& B}},
  volume = {3},
  number = {4-5},
  pages = {10-12},
  date = {1999~},
  year = {1999},
  langid = {chinese},
  annote = {=1+1 Not read by an editor.},
}
`);
});

/** What citation-js calls the authors of a newspaper article, as text; of its date it reads the year alone. */
const fromRis = (item: Item) => ({
  ...known(item),
  names: item.reporter ? [item.reporter].flat().map(String) : (item.author ?? []).map(sorted),
  issued: item.issued?.['date-parts'][0]?.[0],
  remark: item['note'],
});
const toRead = ({ author, ...source }: Source) => {
  const item = wanted({ ...source, author: author.map(withoutCommas) });
  return {
    ...item,
    title: oneLine(cslWords(source.title)),
    issued: item.issued?.[0]?.[0],
    remark: oneLine(remark(source.custom, wordsFor('en'))),
  };
};
/** Within a part of a name RIS knows no comma. */
const withoutCommas = <Parts extends object>(name: Parts) =>
  Object.fromEntries(Object.entries(name).map(([part, text]) => [part, String(text).replaceAll(',', '')])) as Parts;

test.each([
  ['the site’s', ours],
  ['hostile', strange],
])('RIS: the %s sources come back', (_, sources) => {
  expect(read(toRis(sources)).map(fromRis)).toEqual(sources.map(toRead));
});

test('RIS: a body whose name has a comma comes back in one piece, without it', () => {
  const [item] = read(toRis([{ ...strange[0]!, type: 'report', author: [{ literal: 'Bridges, Dams and Sons' }] }]));

  expect(item?.author).toEqual([{ literal: 'Bridges Dams and Sons' }]);
});

test('RIS: two records, to the letter', () => {
  expect(toRis(strange.filter(({ id }) => id === 'three' || id === 'four'))).toBe(
    [
      'TY  - ELEC',
      'ID  - four',
      'TI  - Undated',
      'UR  - https://example.org/',
      'LA  - en',
      'N1  - None. Not read by an editor.',
      'ER  - ',
      '',
      'TY  - JOUR',
      'ID  - three',
      'AU  - Mononym',
      'TI  - Wall & Mauer 100%',
      'T2  - A & B',
      'VL  - 3',
      'IS  - 4-5',
      'SP  - 10',
      'EP  - 12',
      'PY  - 1999',
      'DA  - 1999',
      'LA  - zh-Hant-u-co-stroke',
      'N1  - =1+1 Not read by an editor.',
      'ER  - ',
      '',
    ].join('\r\n'),
  );
});

import { expect, test } from 'vitest';
import { babelName } from '../../src/data/sources/babel-name.ts';
import { toAnnotatedCslJson } from '../../src/data/sources/csl-json.ts';
import { toBibTeX } from '../../src/data/sources/bibtex.ts';
import { contextObject } from '../../src/data/sources/context-object.ts';
import { remark } from '../../src/data/sources/remark.ts';
import { toRis } from '../../src/data/sources/ris.ts';
import { sourceSchema } from '../../src/model/schema/source.ts';
import { wordsFor } from '../../src/words/words.ts';

const source = (fields: object) =>
  sourceSchema.parse({
    id: 'the-fall',
    type: 'article-newspaper',
    title: 'The Fall',
    language: 'en-GB',
    custom: { read: 'whole', about: 'It blames the wind.' },
    ...fields,
  });

test('BibTeX: an article of a newspaper, read and archived, to the letter', () => {
  const article = source({
    'container-title': 'The Times',
    issued: '1879-12-29',
    accessed: '2026-11-30',
    URL: 'https://example.org/fall',
    custom: {
      read: 'part',
      about: 'It blames the wind.',
      stance: 'owned by the railway',
      archived: 'https://web.archive.org/web/20220708123456/https://example.org/fall',
    },
  });

  expect(toBibTeX([article])).toBe(`@article{the-fall,
  entrysubtype = {newspaper},
  title = {{The Fall}},
  journal = {{The Times}},
  date = {1879-12-29},
  year = {1879},
  url = {https://example.org/fall},
  urldate = {2026-11-30},
  langid = {british},
  annote = {It blames the wind. Stance: owned by the railway. Read in part. Archived on 2022-07-08: https://web.archive.org/web/20220708123456/https://example.org/fall},
}
`);
});

test.each(['a { b', 'a } b', '{{a}', 'a \\{ b', '\\', 'a $ } $ b'])(
  'BibTeX: braces are balanced where a text has %s',
  (text) => {
    const of = { title: text, 'container-title': text, author: [{ literal: text }, { family: text, given: text }] };
    const braces = toBibTeX([
      source({ ...of, publisher: text, URL: `https://example.org/${encodeURIComponent(text)}` }),
    ]).replace(/[^{}]/g, '');
    const depths = [...braces].reduce<number[]>(
      (all, brace) => [...all, (all.at(-1) ?? 0) + (brace === '{' ? 1 : -1)],
      [],
    );

    expect([Math.min(...depths), depths.at(-1)]).toEqual([0, 0]);
  },
);

const chapter = source({
  type: 'chapter',
  editor: [{ family: 'Yolland', given: 'William' }],
  translator: [{ literal: 'A Body' }],
  'collection-title': 'Bridges & Falls',
  edition: '2',
  'publisher-place': 'London',
  DOI: '10.1000/a_b',
  ISBN: '978-3-16-148410-0',
});

test('BibTeX and RIS have editors, translators, series, edition, place, DOI and ISBN of a chapter', () => {
  expect(toBibTeX([chapter]).split('\n').slice(1, 11)).toEqual([
    '  editor = {Yolland, William},',
    '  translator = {{A Body}},',
    '  title = {{The Fall}},',
    '  location = {London},',
    '  series = {{Bridges \\& Falls}},',
    '  edition = {2},',
    '  doi = {10.1000/a_b},',
    '  isbn = {978-3-16-148410-0},',
    '  langid = {british},',
    '  annote = {It blames the wind.},',
  ]);
  expect(toRis([chapter]).split('\r\n').slice(2, 10)).toEqual([
    'A2  - Yolland, William',
    'A4  - A Body',
    'TI  - The Fall',
    'T3  - Bridges & Falls',
    'CY  - London',
    'ET  - 2',
    'DO  - 10.1000/a_b',
    'SN  - 978-3-16-148410-0',
  ]);
});

const dutch = { family: 'Gogh', given: 'Vincent', 'non-dropping-particle': 'van' };
const german = { family: 'Humboldt', given: 'Alexander', 'dropping-particle': 'von', suffix: 'Jr.' };

test.each([
  [dutch, 'van Gogh, Vincent', 'van Gogh, Vincent'],
  [german, 'von Humboldt, Jr., Alexander', 'Humboldt, Alexander von, Jr.'],
  [{ family: 'Garcia y Vega', given: 'Ana' }, '{Garcia y Vega}, Ana', 'Garcia y Vega, Ana'],
  [
    { family: 'al Mutanabbi', given: 'J. & K.', 'non-dropping-particle': 'de' },
    'de {al Mutanabbi}, {J. \\& K.}',
    'de al Mutanabbi, J. & K.',
  ],
  [{ family: 'Plato', suffix: 'III' }, '{Plato}, III, {}', 'Plato, III'],
  [{ literal: 'Lord and Sons, Ltd' }, '{Lord and Sons, Ltd}', 'Lord and Sons Ltd'],
])('a name of parts: %o', (name, inBibTeX, inRis) => {
  const named = source({ author: [name] });

  expect(toBibTeX([named])).toContain(`  author = {${inBibTeX}},\n`);
  expect(toRis([named])).toContain(`\r\nAU  - ${inRis}\r\n`);
});

test('what a reference manager has noted stays before what we say of a source', () => {
  const noted = source({ note: 'Kept in the attic.', annote: 'Read it again.', keyword: 'wind, iron' });

  expect(toAnnotatedCslJson([noted], wordsFor('en'))).toMatchObject([
    { note: 'Kept in the attic. It blames the wind.' },
  ]);
  expect(toBibTeX([noted])).toContain(
    '  keywords = {wind, iron},\n  note = {Kept in the attic.},\n  annote = {Read it again. It blames the wind.},\n',
  );
  expect(toRis([noted])).toContain(
    'KW  - wind, iron\r\nN1  - Kept in the attic. Read it again. It blames the wind.\r\n',
  );
});

test('every title may have marks', () => {
  const marked = source({ 'collection-title': 'On <i>Felis</i>', 'title-short': 'A <b>b</b>' });

  expect(toBibTeX([marked])).toContain('  series = {{On \\textit{Felis}}},\n');
  expect(toRis([marked])).toContain('ST  - A b\r\nT3  - On Felis\r\n');
});

test.each([
  ['article-magazine', '@article', 'entrysubtype = {magazine}', 'publisher'],
  ['report', '@report', 'institution = {{A}}', 'publisher'],
  ['speech', '@unpublished', 'howpublished = {{A}}', 'publisher'],
  ['legislation', '@legislation', 'organization = {{A}}', 'publisher'],
  ['document', '@misc', 'organization = {{A}}', 'publisher'],
  ['book', '@book', 'publisher = {{A}}', 'organization'],
])('BibTeX: of a %s BibLaTeX prints all that there is, as it is %s with %s', (type, entry, field, absent) => {
  const text = toBibTeX([source({ type, ...(type === 'article-magazine' ? {} : { publisher: 'A' }) })]);

  expect(text).toContain(`${entry}{`);
  expect(text).toContain(`  ${field},\n`);
  expect(text).not.toContain(`  ${absent} =`);
});

test.each([
  ['en', 'english'],
  ['en-US', 'american'],
  ['ru', 'russian'],
  ['uk', 'ukrainian'],
  ['de', 'ngerman'],
  ['pt-BR', 'brazilian'],
  ['pt-PT', 'portuguese'],
  ['sr-Latn', 'serbian'],
  ['nb', 'norsk'],
])('LaTeX calls the language %s %s', (tag, name) => {
  expect(babelName(tag)).toBe(name);
});

test('a language of which LaTeX cannot know the name has none', () => {
  expect(['und', 'mul', 'qaa', 'en-x-own'].map(babelName)).toEqual([undefined, undefined, undefined, 'english']);
});

/** What Zotero makes of a type of RIS, by its own table. */
const zotero: Record<string, string> = {
  ART: 'artwork',
  BILL: 'bill',
  BLOG: 'blogPost',
  BOOK: 'book',
  CASE: 'case',
  CHAP: 'bookSection',
  COMP: 'computerProgram',
  CONF: 'conferencePaper',
  DATA: 'dataset',
  DICT: 'dictionaryEntry',
  ELEC: 'webpage',
  ENCYC: 'encyclopediaArticle',
  HEAR: 'hearing',
  JOUR: 'journalArticle',
  LEGAL: 'case',
  MANSCPT: 'manuscript',
  MAP: 'map',
  MGZN: 'magazineArticle',
  MPCT: 'film',
  NEWS: 'newspaperArticle',
  PAT: 'patent',
  PCOMM: 'letter',
  RPRT: 'report',
  SLIDE: 'presentation',
  SOUND: 'audioRecording',
  STAT: 'statute',
  THES: 'thesis',
};

test.each([
  ['article-journal', 'journalArticle'],
  ['article-magazine', 'magazineArticle'],
  ['article-newspaper', 'newspaperArticle'],
  ['bill', 'bill'],
  ['book', 'book'],
  ['chapter', 'bookSection'],
  ['dataset', 'dataset'],
  ['entry-dictionary', 'dictionaryEntry'],
  ['entry-encyclopedia', 'encyclopediaArticle'],
  ['graphic', 'artwork'],
  ['hearing', 'hearing'],
  ['legal_case', 'case'],
  ['legislation', 'statute'],
  ['manuscript', 'manuscript'],
  ['map', 'map'],
  ['motion_picture', 'film'],
  ['paper-conference', 'conferencePaper'],
  ['patent', 'patent'],
  ['personal_communication', 'letter'],
  ['post-weblog', 'blogPost'],
  ['report', 'report'],
  ['software', 'computerProgram'],
  ['song', 'audioRecording'],
  ['speech', 'presentation'],
  ['thesis', 'thesis'],
  ['webpage', 'webpage'],
])('RIS: Zotero reads a %s as a %s', (type, item) => {
  const [, written = ''] = /^TY {2}- (\w+)\r\n/.exec(toRis([source({ type })])) ?? [];

  expect(zotero[written]).toBe(item);
});

test('what we say of a source is one line: what it says here, its stance, how it was read, and where a copy is kept', () => {
  const ours = {
    about: 'It blames the wind.',
    stance: 'owned by the railway',
    via: 'reprint',
    read: 'abstract',
    untitled: true,
    archived: 'https://archive.example/x',
  } as const;

  expect(remark(ours, wordsFor('en'))).toBe(
    'It blames the wind. Stance: owned by the railway. Title given by us; copy read: reprint; abstract read. Archived: https://archive.example/x',
  );
  expect(remark({ about: 'It blames the wind.', read: 'whole' }, wordsFor('en'))).toBe('It blames the wind.');
});

test('a context object of OpenURL: fields in the order in which Zotero needs them, escaped no more than they must be', () => {
  const article = source({
    type: 'article-journal',
    title: 'Wind & iron: 100% = "safe"?',
    author: [
      { family: 'Berg', given: 'Jan', 'non-dropping-particle': 'van den' },
      { literal: 'Bridges, Dams and Sons' },
    ],
    'container-title': 'Bridges',
    volume: '3',
    issue: '4',
    page: '10-12',
    issued: '1879-12~/1880',
    URL: 'https://example.org/fall?a=1&b=2#c',
    language: 'ru',
  });

  expect(contextObject(article).split('&')).toEqual([
    'ctx_ver=Z39.88-2004',
    'rft_val_fmt=info:ofi/fmt:kev:mtx:dc',
    'rft.title=Wind+%26+iron:+100%25+%3D+%22safe%22?',
    'rft.creator=van+den+Berg,+Jan',
    'rft.creator=Bridges+Dams+and+Sons,',
    'rft.source=Bridges',
    'rft.volume=3',
    'rft.issue=4',
    'rft.pages=10-12',
    'rft.date=1879-12',
    'rft.identifier=https://example.org/fall?a%3D1%26b%3D2%23c',
    'rft.language=ru',
    'rft.type=journalArticle',
  ]);
});

test('RIS: an article whose pages have names, with no editor, to the letter', () => {
  expect(toRis([source({ page: 'A-12-A-15', accessed: '2026-11-30' })])).toBe(
    [
      'TY  - NEWS',
      'ID  - the-fall',
      'TI  - The Fall',
      'SP  - A',
      'EP  - 12-A-15',
      'Y2  - 2026/11/30',
      'LA  - en-GB',
      'N1  - It blames the wind.',
      'ER  - ',
      '',
    ].join('\r\n'),
  );
});

test('BibTeX: a short title and a particle that belongs to the name, to the letter; a type of its own is misc', () => {
  const told = source({ type: 'pamphlet', 'title-short': 'Fall', author: [dutch] });

  expect(toBibTeX([told])).toBe(`@booklet{the-fall,
  options = {useprefix=true},
  author = {van Gogh, Vincent},
  title = {{The Fall}},
  shorttitle = {{Fall}},
  langid = {british},
  annote = {It blames the wind.},
}
`);
  expect(toBibTeX([source({ type: 'performance' })])).toMatch(/^@misc\{the-fall,\n  title = /);
});

test('a context object has what there is, and nothing for what there is not', () => {
  expect(contextObject(source({ author: [dutch] }))).toBe(
    'ctx_ver=Z39.88-2004&rft_val_fmt=info:ofi/fmt:kev:mtx:dc&rft.title=The+Fall&rft.creator=van+Gogh,+Vincent&rft.language=en-GB&rft.type=newspaperArticle',
  );
});

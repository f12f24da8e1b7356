import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { importSources } from '../../src/cli/commands/import.ts';
import { toCslJson } from '../../src/data/citation/reference.ts';
import { ContentReader } from '../../src/integrations/content-reader.ts';
import { joinProject } from '../../src/model/join/join.ts';
import { useProject } from './project.ts';

const project = useProject();
const { check, edit, read, type } = project;

/** Exports it into a file beside the project's, and brings it in. */
function bring(file: string, text: string | Buffer) {
  writeFileSync(join(project.folder, file), text);
  return type(importSources, file);
}
const listed = (file: string) => parse(read(`sources/${file}`)) as Record<string, unknown>[];
const edition = () => joinProject(new ContentReader(project.folder).read().project!, { drafts: false });

const bibLatex = String.raw`
@book{rotheryTayBridge1880,
  title = {Report of the {{Court of Inquiry}}},
  author = {Rothery, Henry Cadogan and {Board of Trade}},
  editor = {van der Berg, Jan},
  date = {1880-06-30},
  edition = {2},
  publisher = {HMSO},
  location = {London},
  isbn = {978-3-16-148410-0},
  langid = {english},
  url = {https://example.org/inquiry},
  urldate = {2026-02-01}
}
`;
const rothery = {
  id: 'rothery-tay-bridge-1880',
  'citation-key': 'rotheryTayBridge1880',
  type: 'book',
  title: 'Report of the Court of Inquiry',
  author: [{ family: 'Rothery', given: 'Henry Cadogan' }, { literal: 'Board of Trade' }],
  editor: [{ family: 'Berg', given: 'Jan', 'non-dropping-particle': 'van der' }],
  issued: '1880-06-30',
  edition: '2',
  publisher: 'HMSO',
  'publisher-place': 'London',
  ISBN: '978-3-16-148410-0',
  language: 'en',
  URL: 'https://example.org/inquiry',
  accessed: '2026-02-01',
  custom: { read: 'no' },
};

describe('sources are brought in', () => {
  test('from BibLaTeX, as Better BibTeX writes it', async () => {
    expect(await bring('My Library.bib', bibLatex)).toEqual({
      status: 0,
      stdout: '1 new. New ones stand in content/sources/my-library.yaml.\n',
      stderr: '',
    });
    expect(listed('my-library.yaml')).toEqual([rothery]);
  });

  test('from BibTeX, with its accents and months', async () => {
    const entry = String.raw`@article{a, title={{\"U}ber {Br\"u}cken}, author={M{\"u}ller, J.}, journal={J}, year=2001, month=mar, language={ngerman}}`;
    await bring('a.bib', entry);

    expect(listed('a.yaml')).toMatchObject([
      {
        id: 'a',
        title: 'Über Brücken',
        author: [{ family: 'Müller', given: 'J.' }],
        'container-title': 'J',
        issued: '2001-03',
        language: 'de',
      },
    ]);
  });

  test('from RIS, where an item that has no key is known again by its title', async () => {
    const ris =
      'TY  - BOOK\r\nAU  - Rothery, H.\r\nTI  - Report\r\nPB  - HMSO\r\nDA  - 1880/06/30\r\nLA  - en\r\nER  - \r\n';
    await bring('a.ris', ris);

    expect(listed('a.yaml')).toEqual([
      {
        id: 'report',
        type: 'book',
        title: 'Report',
        author: [{ family: 'Rothery', given: 'H.' }],
        publisher: 'HMSO',
        issued: '1880-06-30',
        language: 'en',
        custom: { read: 'no' },
      },
    ]);
    expect((await bring('a.ris', ris)).stdout).toBe('1 as before.\n');
  });

  test('from CSL-YAML, as Pandoc writes it', async () => {
    await bring(
      'a.yaml',
      'references:\n- id: caesar\n  type: book\n  title: De bello Gallico\n  language: la\n  volume: 3\n',
    );

    expect(listed('a.yaml')).toEqual([
      {
        id: 'caesar',
        'citation-key': 'caesar',
        type: 'book',
        title: 'De bello Gallico',
        language: 'la',
        volume: '3',
        custom: { read: 'no' },
      },
    ]);
  });

  test('from CSL-YAML, as Zotero with Better BibTeX writes it, with the parts of its dates', async () => {
    const items = `---
references:
- id: Doe2011OnWind
  citation-key: Doe2011OnWind
  type: article-journal
  title: On wind
  title-short: Wind
  author:
    - family: Doe
      given: Jane
      suffix: Jr.
  editor:
    - family: Roe
      given: Rich
  container-title: Annals of Wind
  container-title-short: Ann. Wind
  DOI: 10.1000/xyz123
  ISSN: 0000-0000
  volume: "109"
  issue: "5"
  page: 727-745
  issued:
    - year: 2011
      month: 4
  accessed:
    - year: 2022
      month: 6
      day: 7
  language: en
...
`;
    expect(await bring('a.yaml', items)).toEqual({
      status: 0,
      stdout: '1 new. New ones stand in content/sources/a.yaml.\n',
      stderr: '',
    });
    expect(listed('a.yaml')).toEqual([
      {
        id: 'doe-2011on-wind',
        'citation-key': 'Doe2011OnWind',
        type: 'article-journal',
        title: 'On wind',
        'title-short': 'Wind',
        author: [{ family: 'Doe', given: 'Jane', suffix: 'Jr.' }],
        editor: [{ family: 'Roe', given: 'Rich' }],
        'container-title': 'Annals of Wind',
        'container-title-short': 'Ann. Wind',
        DOI: '10.1000/xyz123',
        ISSN: '0000-0000',
        volume: '109',
        issue: '5',
        page: '727-745',
        issued: '2011-04',
        accessed: '2022-06-07',
        language: 'en',
        custom: { read: 'no' },
      },
    ]);
  });

  test.each([
    [{ 'date-parts': [[1984, 1, 2]] }, '1984-01-02'],
    [{ 'date-parts': [['1984', '1']] }, '1984-01'],
    [{ 'date-parts': [[1984], [1986, 5]] }, '1984/1986-05'],
    [
      {
        'date-parts': [
          [1985, 3],
          [0, 0],
        ],
      },
      '1985-03/..',
    ],
    [{ 'date-parts': [[1879]], season: 2 }, '1879-22'],
    [{ 'date-parts': [[1879]], season: '4', circa: true }, '1879-24~'],
    [{ 'date-parts': [[-44, 3, 15]] }, '-0043-03-15'],
    [{ 'date-parts': [[-1]] }, '0000'],
    [[{ year: 1980 }, { year: 1981, month: 2 }], '1980/1981-02'],
    [{ year: 1980, circa: 1 }, '1980~'],
    ['187X', '187X'],
    [1980, '1980'],
    [{ raw: '1980-05' }, '1980-05'],
    [{ literal: 'forthcoming' }, undefined],
    [{ 'date-parts': [[1984, 13]] }, undefined],
  ])('a date %j is %s', async (issued, edtf) => {
    await bring('a.json', JSON.stringify([{ id: 'a', type: 'book', title: 'A', language: 'en', issued }]));

    expect(listed('a.yaml')[0]?.['issued']).toBe(edtf);
  });

  test('from CSL-JSON, and leave the site as they came, field by field', async () => {
    const items = [
      {
        id: 'knuth:1984',
        'citation-key': 'knuth:1984',
        type: 'article-journal',
        title: 'Literate Programming',
        author: [{ family: 'Knuth', given: 'Donald E.', suffix: 'Jr.' }],
        'container-title': 'The Computer Journal',
        'container-title-short': 'Comput. J.',
        DOI: '10.1093/comjnl/27.2.97',
        ISSN: '0010-4620',
        issued: { 'date-parts': [[1984, 1, 1]] },
        'original-date': { 'date-parts': [[1983]] },
        translator: [{ literal: 'A Body' }],
        abstract: 'On webs.',
        issue: '2',
        page: '97-111',
        language: 'en',
      },
    ];
    await bring('a.json', JSON.stringify(items));

    expect(
      edition()
        .sources.filter(({ id }) => id === 'knuth-1984')
        .map((source) => toCslJson(source)),
    ).toEqual([{ ...items[0], id: 'knuth-1984', custom: undefined }]);
  });
});

test('what cannot be taken is told, item by item, and the rest is', async () => {
  const items = [
    {
      id: 'a',
      type: 'book',
      title: 'A <i>long</i> <span class="nocase">Title</span>',
      language: 'en',
      zotero: 1,
      issued: { literal: 'forthcoming' },
      URL: 'javascript:alert(1)',
    },
    { id: 'b', type: 'spaceship', title: 'B', URL: 'https://example.org/tay/' },
    { id: 'c', type: 'book' },
  ];
  const { stdout } = await bring('a.json', JSON.stringify(items));

  expect(stdout.split('\n')).toEqual([
    'a: without zotero, issued, URL.',
    'b: without type, URL (it is that of "tay-report-1880").',
    'c: left out, since it has no title.',
    'No language: b. "en-GB" was written; correct it where it is another.',
    '2 new, 1 left out. New ones stand in content/sources/a.yaml.',
    '',
  ]);
  expect(listed('a.yaml')).toMatchObject([
    { title: 'A <i>long</i> <span class="nocase">Title</span>' },
    { type: 'document', language: 'en-GB' },
  ]);
  expect((await check()).stdout).toContain('0 errors');
});

test('of two with one key the second is told of, and of two that only their ids would have in common none is lost', async () => {
  const both = '@book{e, title={First}}\n@book{e, title={Second}}\n@book{\u00e9, title={Third}}\n';
  const told = 'e: left out, since another before it has the same name.\n';

  expect((await bring('a.bib', both)).stdout).toBe(
    `${told}No language: e, e-2. "en-GB" was written; correct it where it is another.\n2 new, 1 left out. New ones stand in content/sources/a.yaml.\n`,
  );
  expect(listed('a.yaml').map(({ id, title }) => [id, title])).toEqual([
    ['e', 'First'],
    ['e-2', 'Third'],
  ]);
  expect((await bring('a.bib', both)).stdout).toBe(`${told}2 as before, 1 left out.\n`);
});

test('a number that sets two long ids apart leaves an id', async () => {
  const long = 'x'.repeat(57);
  await bring('library.bib', `@book{${long}-years,\n title = {One}\n}\n@book{${long}_years,\n title = {Two}\n}\n`);

  expect(listed('library.yaml').map(({ id }) => id)).toEqual([`${long}-years`, `${long}-2`]);
});

test('signs of TeX in an address are those of the address', async () => {
  await bring('a.bib', String.raw`@misc{a, title={A}, url={https://example.org/a\_b?x=1\&y=50\%25}}`);

  expect(listed('a.yaml')).toMatchObject([{ URL: 'https://example.org/a_b?x=1&y=50%25' }]);
});

test('what a terminal would obey is told as it is written', async () => {
  const { stdout } = await bring('a.json', JSON.stringify([{ id: '\u001b[31m\n::error::a', type: 'book' }]));

  expect(stdout).toBe('\\u001B[31m\\n::error::a: left out, since it has no title.\n1 left out.\n');
});

test('an updated export changes what it says, and nothing that we say', async () => {
  await bring('a.bib', bibLatex);
  edit('sources/a.yaml', 'read: no', 'read: whole # twice\n    about: It blames the columns.\n    stance: The inquiry');
  edit('sources/a.yaml', 'publisher: HMSO\n', 'publisher: HMSO\n  note: By hand.\n');
  const update = bibLatex.replace('edition = {2}', 'edition = {3}, volume = {1}');

  expect((await bring('b.bib', update)).stdout).toBe('1 updated.\n');
  expect(listed('a.yaml')).toEqual([
    {
      ...rothery,
      edition: '3',
      volume: '1',
      note: 'By hand.',
      custom: { read: 'whole', about: 'It blames the columns.', stance: 'The inquiry' },
    },
  ]);
  expect(read('sources/a.yaml')).toContain('read: whole # twice\n');
});

test('a text may cite a source by the key of the reference manager, and that it lacks a sentence of ours is a warning', async () => {
  await bring('a.bib', bibLatex);
  edit('essays/bridges.mdx', '<Cite source="tay-report-1880" />', '<Cite source="rotheryTayBridge1880" />');

  expect((await check()).stdout).toBe(
    'content/sources/a.yaml:22:5  Warning: What the source "rothery-tay-bridge-1880" says that matters here is missing. Write it in one sentence as "about" under "custom".  [about]\n' +
      '0 errors and 1 warning in 10 files\n',
  );
  const joined = edition();
  expect(joined.source('rotheryTayBridge1880').id).toBe('rothery-tay-bridge-1880');
  expect(joined.usesOf('rothery-tay-bridge-1880').map(({ kind }) => kind)).toEqual(['essay']);
  edit('essays/bridges.mdx', 'rotheryTayBridge1880', 'rotheryTayBridge1881');
  expect((await check()).stdout).toContain(
    'Unknown source "rotheryTayBridge1881". Did you mean "rotheryTayBridge1880"?',
  );
});

describe('nothing is written', () => {
  test.each([
    [
      'a.docx',
      '',
      'a.docx is of no known kind. Export it as BibTeX or BibLaTeX (.bib), RIS (.ris), CSL-JSON (.json) or CSL-YAML (.yaml).',
    ],
    ['a.json', '{"a": 1}', 'a.json holds no list of sources.'],
    ['a.json', '[', 'a.json cannot be read: Unexpected end of JSON input. Export it anew, or mend it there.'],
    [
      'a.bib',
      '@book{a, title={A}',
      'a.bib cannot be read: expected "rbrace", got EOF at line 1 col 19. Export it anew, or mend it there.',
    ],
    [
      'a.ris',
      Buffer.from('TY  - JOUR\nTI  - caf\xe9\nER  - \n', 'latin1'),
      'a.ris: The file is not UTF-8: the byte E9 at offset 20, counted from 0, belongs to no character. Export it as UTF-8.',
    ],
  ])('of %s with %j', async (file, text, stderr) => {
    expect(await bring(file, text)).toEqual({ status: 1, stdout: '', stderr: `${stderr}\n` });
  });

  test('where there is no such file', async () => {
    expect(await type(importSources, 'nowhere.bib')).toEqual({
      status: 1,
      stdout: '',
      stderr: `There is no file ${join(project.folder, 'nowhere.bib')} that can be read.\n`,
    });
  });
});

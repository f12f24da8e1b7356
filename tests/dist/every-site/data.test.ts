import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { entries, readEdition } from '../content.ts';
import { licenseUrl } from '../../../src/model/schema/license.ts';
import { readAddresses, targetOf } from '../crawl.ts';
import { byAttribute, byTag, hrefs, textOf } from '../dom.ts';
import { dist, listFiles, readPage } from '../site.ts';

const files = listFiles().filter((file) => file.startsWith('data/'));
const read = (file: string) => readFileSync(join(dist, file), 'utf8');
const edition = readEdition();

/** The data to which a page links. */
const linked = (page: string) =>
  [...new Set(readAddresses(readPage(page)).map((one) => targetOf(one)?.file ?? ''))]
    .filter((file) => file.startsWith('data/'))
    .sort();

test('one page lists every file of data, and each of the files is there', () => {
  expect(linked('data.html')).toEqual(files);
});

/** Those that quote a page are made when it stands, so no page can say how large they are. */
const isQuoting = (file: string) => /\.(annotations|hypothesis-essay)\.json$/.test(file);

/** `1 kB`, as the language of the site writes it. */
const sizeOf = (file: string) =>
  new Intl.NumberFormat(edition.site.language, { style: 'unit', unit: 'kilobyte' })
    .format(Math.max(1, Math.round(statSync(join(dist, file)).size / 1000)))
    .replace(/\s/g, ' ');

test('that page says of each file how large it is and what it holds, and under which licence all of it stands', () => {
  const { document } = readPage('data.html');
  const rows = byTag(document, 'dl').flatMap((list) => byTag(list, 'div'));
  const told = rows.map((row) => [hrefs(row)[0], textOf(byTag(row, 'span')), textOf(byTag(row, 'dd')) !== '']);

  expect(told.sort()).toEqual(files.map((file) => [file, isQuoting(file) ? '' : sizeOf(file), true]).sort());
  expect(byAttribute(document, 'rel', 'license').map(({ attribs }) => attribs['href'])).toContain(
    licenseUrl(edition.site.license),
  );
});

test('every essay is there whole, valid by the schema beside it', () => {
  const ajv = new Ajv2020({ allErrors: true });
  addFormats.default(ajv);
  const validate = ajv.compile(JSON.parse(read('data/schema.json')) as object);
  const faults = edition.essays.map(({ id }) => {
    validate(JSON.parse(read(`data/${id}.json`)));
    return validate.errors;
  });

  expect(faults).toEqual(edition.essays.map(() => null));
});

test('the page of an essay links to the data that belong to it', () => {
  const shown = entries.essays.map(({ id }) =>
    linked(`essays/${id}.html`).filter((file) => !file.startsWith('data/charts/')),
  );

  expect(shown).toEqual(
    entries.essays.map(({ id, relation }) =>
      [
        ...['annotations.json', 'argdown', 'argument.json', 'claims.csv', 'evidence.csv', 'hypothesis-essay.json'],
        // About the original.
        ...(relation === 'own' ? [] : ['hypothesis.json']),
        'json',
      ].map((format) => `data/${id}.${format}`),
    ),
  );
});

test('the pages that list claims, incidents and sources link to their data', () => {
  const shown = [
    ...entries.essays.map(({ id }) => `claims/${id}/index.html`),
    'incidents/index.html',
    'sources/index.html',
  ];

  expect(shown.map(linked)).toEqual([
    ...entries.essays.map(({ id }) => [`data/${id}.claims.csv`, `data/${id}.evidence.csv`]),
    ['data/incidents.csv', 'data/incidents.geojson'],
    ['data/sources.bib', 'data/sources.csl.json', 'data/sources.csv', 'data/sources.ris'],
  ]);
});

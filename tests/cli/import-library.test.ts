import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { importSources } from '../../src/cli/commands/import.ts';
import { toCslJson } from '../../src/data/citation/reference.ts';
import { toBibTeX } from '../../src/data/sources/bibtex.ts';
import { toRis } from '../../src/data/sources/ris.ts';
import { ContentReader } from '../../src/integrations/content-reader.ts';
import { joinProject } from '../../src/model/join/join.ts';
import { root } from '../fixtures/project.ts';
import { useProject } from './project.ts';

const project = useProject();

/** 50 works as Zotero with Better BibTeX exports them: of every kind, in nine languages and five scripts. */
const library = join(root, 'tests/fixtures/library/better-bibtex.bib');

type Item = Record<string, any>;
const read = (text: string, forceType?: string): Item[] =>
  plugins.input.chain(text, { generateGraph: false, ...(forceType && { forceType }) }) as Item[];
const exported = read(readFileSync(library, 'utf8'), '@biblatex/text');

/** Of the library, as the site has it. */
const sources = () => {
  const { sources } = joinProject(new ContentReader(project.folder).read().project!, { drafts: false });
  return sources.filter((source) => exported.some(({ id }) => id === source['citation-key']));
};
const byKey = (items: readonly Item[], key = 'citation-key') => new Map(items.map((item) => [item[key], item]));

async function bring() {
  copyFileSync(library, join(project.folder, 'library.bib'));
  return project.type(importSources, 'library.bib');
}

test('a library of 50 items is brought in whole, without an error', async () => {
  expect(await bring()).toEqual({
    status: 0,
    stdout: '50 new. New ones stand in content/sources/library.yaml.\n',
    stderr: '',
  });
  const { status, stdout } = await project.check();

  expect([status, /(\d+) errors?/.exec(stdout)?.[1]]).toEqual([0, '0']);
  expect((await bring()).stdout).toBe('50 as before.\n');
});

test('its CSL-JSON is what came in, field by field', async () => {
  await bring();
  const written = byKey(sources().map((source) => toCslJson(source)));

  for (const { id, language, ...item } of exported) {
    const { id: _, custom: _ours, language: tag, ...fields } = written.get(id)!;
    expect([id, fields]).toEqual([id, corrected(id, item)]);
    expect([id, tag]).toEqual([id, tags[language as keyof typeof tags]]);
  }
});

/** BCP 47 for what BibLaTeX calls languages. */
const tags = {
  english: 'en',
  british: 'en-GB',
  american: 'en-US',
  german: 'de',
  ngerman: 'de',
  french: 'fr',
  russian: 'ru',
  chinese: 'zh',
  japanese: 'ja',
};

/** What the package reads otherwise than BibLaTeX says it: lists of publishers, bodies, newspapers, and dates that are not certain. */
function corrected(id: string, item: Item): Item {
  const body = ({ family, ...name }: Item) =>
    Object.keys(name).length === 0 ? { literal: family } : { family, ...name };
  const { genre, ...rest } = item;
  const press = { newspaper: 'article-newspaper', magazine: 'article-magazine' }[genre as string];
  return {
    ...rest,
    ...(press ? { type: press } : genre && { genre }),
    ...(Array.isArray(item['publisher']) && { publisher: item['publisher'].join(' and ') }),
    ...(item['author'] && { author: item['author'].map((name: Item) => (name['literal'] ? name : body(name))) }),
    ...(id === 'mallorySketch1924' && { issued: { 'date-parts': [[1924]], circa: true } }),
  };
}

const people = (names: Item[] = []) => names.map(({ family, literal }) => literal ?? family);

test('its BibTeX says the same in all that BibTeX has', async () => {
  await bring();
  const again = byKey(read(toBibTeX(sources()), '@biblatex/text'), 'id');
  const told = (item: Item) => ({
    ...Object.fromEntries(
      [
        'title',
        'container-title',
        'volume',
        'issue',
        'page',
        'edition',
        'publisher',
        'publisher-place',
        'DOI',
        'ISBN',
        'URL',
      ].map((field) => [field, Array.isArray(item[field]) ? item[field].join(' and ') : item[field]]),
    ),
    authors: people(item['author']),
    editors: people(item['editor']),
    translators: people(item['translator']),
    issued: item['issued']?.['date-parts'],
  });

  for (const source of sources())
    expect([source.id, told(again.get(source.id)!)]).toEqual([source.id, told(toCslJson(source))]);
});

test('its RIS says the same in all that RIS has', async () => {
  await bring();
  const again = read(toRis(sources()), '@ris/file');
  const told = (item: Item) => ({
    ...Object.fromEntries(['title', 'volume', 'issue', 'DOI', 'URL'].map((field) => [field, item[field]])),
    year: item['issued']?.['date-parts'][0][0],
  });
  const byTitle = byKey(again, 'title');

  for (const source of sources()) expect(told(byTitle.get(source.title)!)).toEqual(told(toCslJson(source)));
});

test('the same library as CSL-JSON is the same', async () => {
  await bring();
  const fromBibLatex = sources().map((source) => toCslJson(source));
  writeFileSync(join(project.folder, 'library.json'), JSON.stringify(fromBibLatex));

  expect((await project.type(importSources, 'library.json')).stdout).toBe('50 as before.\n');
});

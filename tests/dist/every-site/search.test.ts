import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { SearchEngine } from '../../../src/components/search/engine.ts';
import type { SearchPart } from '../../../src/data/search/search-document.ts';
import { cslWords } from '../../../src/model/schema/csl-text.ts';
import { readEdition } from '../content.ts';
import { all, byTag, rawText } from '../dom.ts';
import { dist, listFiles, readPage } from '../site.ts';

const kB = 1000;
const brotli = (text: string | Buffer) => brotliCompressSync(text).length;
const page = readPage('search.html');
const edition = readEdition();

/** The files that the page loads, as they run: each hands over what it holds. */
const files = byTag(page.document, 'script')
  .flatMap(({ attribs }) => attribs['src'] ?? [])
  .filter((path) => path.startsWith('assets/search-'));
const parts: SearchPart[] = [];
const run = (name: string) =>
  new Function('self', 'dispatchEvent', 'Event', readFileSync(join(dist, name), 'utf8'))(
    { searchParts: parts },
    () => undefined,
    class {},
  );
for (const file of files) run(file);

const documents = parts.flatMap((part) => part.documents);
const engine = new SearchEngine();
beforeAll(async () => {
  for (const part of parts) await engine.add(part);
});

/** Addresses of what has every word of a query. */
function find(query: string): string[] {
  const { reading, groups } = engine.find(query);
  return reading === 'exact' ? groups.flatMap(({ hits }) => hits.map(({ document: [address] }) => address)) : [];
}

test('the index is at most 120 kB', () => {
  const size = files.reduce((sum, file) => sum + brotli(readFileSync(join(dist, file))), 0);

  expect(size).toBeGreaterThan(0);
  expect(size).toBeLessThanOrEqual(120 * kB);
});

test('all scripts of its page are at most 12 kB', () => {
  expect(brotli(byTag(page.document, 'script').map(rawText).join(''))).toBeLessThanOrEqual(12 * kB);
});

test('no file of it is above 200 kB', () => {
  expect(files.filter((file) => brotli(readFileSync(join(dist, file))) > 200 * kB)).toEqual([]);
});

test('its files are classic scripts that hold nothing up, named by what is in them, and no other page loads them', () => {
  const scripts = all(page.document, ({ name, attribs }) => name === 'script' && files.includes(attribs['src'] ?? ''));
  const loading = listFiles()
    .filter((file) => file.endsWith('.html'))
    .filter((file) => readFileSync(join(dist, file), 'utf8').includes('/search-'));

  expect(scripts.map(({ attribs }) => Object.keys(attribs))).toEqual(files.map(() => ['defer', 'src']));
  expect(
    files.filter((file) => !/^assets\/search-(incident|claim|essay|source|page)-[0-9a-f]{10}\.js$/.test(file)),
  ).toEqual([]);
  expect(loading).toEqual(['search.html']);
});

test('everything that is found stands where the index says', () => {
  const ids = new Map<string, Set<string | undefined>>();
  const idsOf = (file: string) => {
    const known =
      ids.get(file) ?? new Set(all(readPage(file).document, () => true).map(({ attribs }) => attribs['id']));
    ids.set(file, known);
    return known;
  };
  const dead = documents
    .map(([address]) => address)
    .filter((address) => {
      const [file = '', id] = address.split('#');
      return id === undefined ? !listFiles().includes(file) : !idsOf(file).has(id);
    });

  expect(documents.length).toBeGreaterThan(0);
  expect(dead).toEqual([]);
});

describe('found by its own words is', () => {
  test('every claim', () => {
    const claims = edition.essays.flatMap(({ claims }) => claims);
    const missed = claims.filter(({ essay, id, statement }) => !find(statement).includes(`claims/${essay}/${id}.html`));

    expect(missed.map(({ id }) => id)).toEqual([]);
  });

  test('every incident', () => {
    const missed = edition.incidents.filter(({ id, title }) => !find(title).includes(`incidents/${id}.html`));

    expect(missed.map(({ id }) => id)).toEqual([]);
  });

  test('every source in use', () => {
    const missed = edition.sources
      .filter(({ id }) => edition.usesOf(id).length > 0)
      .filter(({ id, title }) => !find(cslWords(title)).includes(`sources/index.html#${id}`));

    expect(missed.map(({ id }) => id)).toEqual([]);
  });

  test('every paragraph of an essay', () => {
    const paragraphs = documents.filter(([address]) => /^essays\/.*#p\d+$/.test(address));

    expect(paragraphs.length).toBe(edition.essays.reduce((sum, { passages }) => sum + passages.length, 0));
    expect(paragraphs.filter(([address, , , text]) => !find(text).includes(address))).toEqual([]);
  });
});

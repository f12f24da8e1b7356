import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { byAttribute, byClass, byTag, hrefs, textOf } from '../dom.ts';
import { listFiles } from '../site.ts';
import { readText, textsDist } from '../texts.ts';

const page = (path: string) => readText(path).document;
const menu = (path: string) => byTag(byTag(page(path), 'nav')[0]!, 'a').map(textOf);
const chapters = (essay: string) => {
  const book = unzipSync(readFileSync(join(textsDist, `editions/${essay}.epub`)));
  return [...strFromU8(book['EPUB/nav.xhtml']!).matchAll(/^<li><a href="[^"]*">(.*?)<\/a>/gm)].map(([, name]) => name);
};

test('an essay that marks no claim has no strip, no notes and no list of what is marked', () => {
  const document = page('essays/no-claim.html');
  const [byline] = byClass(document, 'byline');

  expect(textOf(byClass(document, 'head')[0]!)).toMatch(
    /^Nothing ClaimedBy The first reader \(1 January 2026\) · About/,
  );
  expect(byTag(byline!, 'p').map(textOf)).not.toContainEqual(expect.stringContaining('opens the note'));
  expect(['tiles', 'legend', 'notes', 'glosses', 'footnotes'].flatMap((name) => byClass(document, name))).toEqual([]);
});

test('its menu leads to neither argument nor claims, and whoever comes there all the same is told', () => {
  const sentence = 'This essay marks no claims.';

  expect(menu('essays/no-claim.html').slice(0, 2)).toEqual(['Essays', 'Incidents']);
  expect(menu('essays/one-claim.html').slice(0, 2)).toEqual(['Argument', 'Claims']);
  for (const path of ['arguments/no-claim.html', 'claims/no-claim/index.html']) {
    expect(byTag(page(path), 'p').map(textOf)).toContain(sentence);
    expect(byTag(page(path), 'table', 'select')).toEqual([]);
  }
  // Nor is anything offered as data.
  expect(textOf(page('claims/no-claim/index.html'))).not.toContain('As data');
  expect(readFileSync(join(textsDist, 'sitemap.xml'), 'utf8')).not.toMatch(/(?:arguments|claims)\/no-claim/);
});

test('its forms and its data hold what there is', () => {
  expect(chapters('no-claim')).toEqual(['Nothing Claimed', 'How notes are made']);
  expect(listFiles(textsDist).filter((path) => path.startsWith('data/no-claim'))).toEqual(['data/no-claim.json']);
});

test('one claim is counted as one, and needs no map', () => {
  const document = page('essays/one-claim.html');

  expect(hrefs(byClass(document, 'byline')[0]!)[0]).toBe('../claims/one-claim/index.html');
  expect(textOf(byTag(byClass(document, 'byline')[0]!, 'a')[0]!)).toBe('1 claim');
  expect(byClass(document, 'tiles')).toEqual([]);
  expect(textOf(byClass(document, 'legend')[0]!)).toBe('1 value judgement');
  expect(textOf(byTag(page('claims/one-claim/index.html'), 'h1'))).toBe('1 claim');
  expect(chapters('one-claim')).toEqual([
    'One Claim and Nothing Else',
    'The argument',
    'Notes on 1 claim',
    '1 It is enough to say one thing.',
    'How notes are made',
  ]);
});

test('where nothing is cited the home page counts no sources', () => {
  expect(textOf(byClass(page('index.html'), 'counts')[0]!)).toBe('1 value judgement');
});

test('a site that knows no incident offers nothing to sort', () => {
  const document = page('incidents/index.html');

  expect(textOf(byTag(document, 'h1'))).toBe('0 incidents');
  expect(byTag(document, 'select')).toEqual([]);
  expect(byAttribute(document, 'id', 'map')).toEqual([]);
});

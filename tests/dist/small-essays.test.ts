import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sites } from '../fixtures/built-site.ts';
import { byClass, byTag, textOf } from './dom.ts';
import { readPage, root } from './site.ts';

const dist = join(root, sites.hostile.folder, 'dist');
const page = (id: string) => readPage(`essays/${id}.html`, dist).document;
const markdown = (id: string) => readFileSync(join(dist, `essays/${id}.md`), 'utf8');

test('an essay of one claim, one incident and one source counts each in the singular', () => {
  const document = page('single');

  expect(textOf(byClass(document, 'byline')[0]!)).toContain('1 claim · 1 incident');
  expect(textOf(document)).toContain('The 1 source named on this page');
  expect(textOf(document)).not.toMatch(/\b1 (?:claims|incidents|sources)\b/);
  expect(markdown('single')).not.toMatch(/\b1 (?:claims|incidents|sources)\b/);
});

test('an essay without claims, incidents and sources has no lists of them', () => {
  const [article] = byTag(page('dry'), 'article');

  expect(textOf(article!)).not.toMatch(/\b0\b|named on this page|Incidents cited/);
  expect(byTag(article!, 'ol', 'nav').map((list) => textOf(list))).toEqual([]);
  expect(markdown('dry')).not.toMatch(/^## (?:Claims|Notes|Incidents|Sources)/m);
});

test('where nothing was withdrawn, no list says so', () => {
  const { document } = readPage('sources/index.html', dist);

  expect(byTag(document, 'h2').map(textOf)).not.toContain('Withdrawn');
  expect(byTag(document, 'ul', 'ol').filter((list) => textOf(list) === '')).toEqual([]);
});

test('a title with marks of CSL, which is plain text in an essay, is printed as it stands', () => {
  expect(textOf(byTag(page('single'), 'h1')[0]!)).toBe('<i>One</i> of Each');
});

test('pictures with a blank, a percent sign or a letter apart from its mark in their names are found from every form', () => {
  const [article] = byTag(page('dry'), 'article');
  const sources = byTag(article!, 'img').map(({ attribs }) => attribs['src']!);

  expect(sources).toHaveLength(3);
  expect(sources.filter((src) => !existsSync(join(dist, 'essays', decodeURIComponent(src))))).toEqual([]);
  for (const src of sources) expect(markdown('dry')).toContain(`](${src})`);
  expect(readFileSync(join(dist, 'editions/dry.html'), 'utf8')).not.toMatch(/src="(?!data:)/);
});

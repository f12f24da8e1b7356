import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { all, byTag, isElement, rawText } from '../dom.ts';
import { dist, listFiles, readPages } from '../site.ts';

const kB = 1000;
const brotli = (text: string | Buffer) => brotliCompressSync(text).length;
const pages = readPages();

describe.each(pages.filter(({ path }) => path.startsWith('essays/')))('$path', ({ html, document }) => {
  test('its HTML, with styles and scripts in it, is at most 60 kB', () => {
    expect(brotli(html)).toBeLessThanOrEqual(60 * kB);
  });

  test('its CSS is at most 9 kB', () => {
    expect(brotli(byTag(document, 'style').map(rawText).join(''))).toBeLessThanOrEqual(9 * kB);
  });

  test('its JavaScript is at most 8 kB', () => {
    expect(brotli(byTag(document, 'script').map(rawText).join(''))).toBeLessThanOrEqual(8 * kB);
  });
});

/** Faces that are fetched, each with its file and the characters for which it is. */
const faces = pages
  .flatMap(({ path, document }) =>
    byTag(document, 'style')
      .flatMap((style) => rawText(style).match(/@font-face\s*\{[^}]*\}/g) ?? [])
      .map((face) => ({ path, face })),
  )
  .filter(({ face }) => /url\(["']?(?!["']?data:)/.test(face));
const fileOf = (face: string) => /assets\/([^"')]+)/.exec(face)?.[1] ?? '';
const sizeOf = (file: string) => readFileSync(join(dist, 'assets', file)).length;
const total = (files: Iterable<string>) => [...files].reduce((sum, file) => sum + sizeOf(file), 0);
const isLatin = (face: string) => /unicode-range:\s*U\+20-7E\b/.test(face);

test('the fonts that a page in English fetches are at most 60 kB, the one of the interface at most 16 kB', () => {
  const fetched = new Set(faces.filter(({ face }) => isLatin(face)).map(({ face }) => fileOf(face)));
  const sans = [...fetched].filter((file) => file.startsWith('sans'));

  expect([...fetched].map((file) => file.replace(/\..*/, '')).sort()).toEqual(['italic', 'roman', 'sans']);
  expect(total(fetched)).toBeLessThanOrEqual(60 * kB);
  expect(total(sans)).toBeLessThanOrEqual(16 * kB);
});

test('fonts for other letters of Latin are at most 35 kB, and there are none besides', () => {
  const fonts = listFiles().filter((file) => file.endsWith('.woff2'));
  const named = new Set(faces.map(({ face }) => fileOf(face)));
  const others = new Set(faces.filter(({ face }) => !isLatin(face)).map(({ face }) => fileOf(face)));

  expect(fonts.map((file) => file.replace('assets/', ''))).toEqual([...named].sort());
  expect(total(others)).toBeLessThanOrEqual(35 * kB);
});

test('nothing that is fetched holds up the first paint: no style sheet but for paper, no script that does not wait, and every font is swapped in', () => {
  const holding = pages.flatMap(({ path, document }) => [
    // What stands in the text is for what comes after it.
    ...byTag(document, 'head')
      .flatMap((head) =>
        all(
          head,
          ({ name, attribs }) => name === 'link' && attribs['rel'] === 'stylesheet' && attribs['media'] !== 'print',
        ),
      )
      // With script off a link to a place in the page leads there only once all of it has its style.
      .filter(({ parent }) => !(parent && isElement(parent) && parent.name === 'noscript'))
      .map(() => `${path}: sheet`),
    ...all(document, ({ name, attribs }) => name === 'script' && 'src' in attribs && !('defer' in attribs)).map(
      () => `${path}: script`,
    ),
  ]);

  expect(holding).toEqual([]);
  expect(faces.filter(({ face }) => !/font-display:\s*swap/.test(face))).toEqual([]);
});

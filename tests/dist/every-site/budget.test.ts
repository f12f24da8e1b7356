import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { all, byTag, rawText } from '../dom.ts';
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

test('all fonts together are at most 60 kB', () => {
  const fonts = listFiles().filter((file) => file.endsWith('.woff2'));
  const size = fonts.reduce((sum, file) => sum + brotli(readFileSync(join(dist, file))), 0);

  expect(fonts.length).toBeGreaterThan(0);
  expect(size).toBeLessThanOrEqual(60 * kB);
});

test('nothing that is fetched holds up the first paint: no style sheet but for paper, no script that does not wait, and every font is optional', () => {
  const holding = pages.flatMap(({ path, document }) => [
    ...all(
      document,
      ({ name, attribs }) => name === 'link' && attribs['rel'] === 'stylesheet' && attribs['media'] !== 'print',
    ).map(() => `${path}: sheet`),
    ...all(document, ({ name, attribs }) => name === 'script' && 'src' in attribs && !('defer' in attribs)).map(
      () => `${path}: script`,
    ),
    ...byTag(document, 'style')
      .flatMap((style) => rawText(style).match(/@font-face\s*\{[^}]*\}/g) ?? [])
      .filter((face) => /url\(["']?(?!["']?data:)/.test(face) && !/font-display:\s*optional/.test(face))
      .map((face) => `${path}: ${face}`),
  ]);

  expect(holding).toEqual([]);
});

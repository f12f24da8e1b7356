import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { imageMetadata } from 'astro/assets/utils';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { byClass, byTag, textOf } from '../dom.ts';
import { listFiles } from '../site.ts';
import { readText, textsDist } from '../texts.ts';

const essay = readText('essays/a-modest-proposal.html').document;
const bytes = (path: string) => readFileSync(join(textsDist, path));
const made = listFiles(textsDist).filter((path) => path.endsWith('.webp'));
/** Without the digest, which changes with the picture. */
const plain = (text = '') => text.replaceAll(/\.[\da-f]{10}(?=[-.])/g, '');

test('every picture of a text has its size and waits until it is near, but for the first if it is so from the beginning', () => {
  const pictures = byTag(essay, 'img').map(({ attribs: { src, width, height, alt, loading } }) => ({
    src: plain(src),
    size: `${width} × ${height}`,
    alt,
    loading,
  }));

  expect(pictures).toEqual([
    { src: '../assets/street-300.webp', size: '300 × 200', alt: 'A street with beggars', loading: undefined },
    { src: '../assets/harbour-view-1280.webp', size: '2000 × 1200', alt: 'A harbour with ships', loading: 'lazy' },
    { src: '../assets/pictures/ornament.svg', size: '200 × 20', alt: '', loading: 'lazy' },
  ]);
});

test('a picture is made in the widths that screens ask for, and none is wider than it is', async () => {
  const sizes = await Promise.all(
    made.map(async (path) => {
      const { width, height, format } = await imageMetadata(bytes(path), path);
      return `${plain(path)}: ${width} × ${height}, ${format}`;
    }),
  );
  const [, figure] = byTag(essay, 'img');

  expect(sizes).toEqual([
    'assets/harbour-view-1280.webp: 1280 × 768, webp',
    'assets/harbour-view-480.webp: 480 × 288, webp',
    'assets/harbour-view-800.webp: 800 × 480, webp',
    'assets/street-300.webp: 300 × 200, webp',
  ]);
  expect(plain(figure!.attribs['srcset'])).toBe(
    '../assets/harbour-view-480.webp 480w, ../assets/harbour-view-800.webp 800w, ../assets/harbour-view-1280.webp 1280w',
  );
});

test('under a figure stand its caption, whose it is, and its source', () => {
  expect(byClass(essay, 'figure').map((figure) => textOf(byTag(figure, 'figcaption')))).toEqual([
    'Dublin from the bay[b], in those years · Engraving by J. Brooks [The Book of the Parish, 1728]',
    'A flourish',
  ]);
});

test('the book holds the pictures, with their words, and its package names them', () => {
  const book = unzipSync(bytes('editions/a-modest-proposal.epub'));
  const [text, list] = ['essay.xhtml', 'package.opf'].map((name) => strFromU8(book[`EPUB/${name}`]!)) as [
    string,
    string,
  ];

  expect(text.match(/<img [^>]*>/g)).toEqual([
    '<img src="pictures/1.webp" width="300" height="200" alt="A street with beggars"/>',
    '<img src="pictures/2.webp" width="2000" height="1200" alt="A harbour with ships"/>',
    '<img src="pictures/3.svg" width="200" height="20" alt=""/>',
  ]);
  expect(list.match(/href="pictures[^>]*/g)).toEqual([
    'href="pictures/1.webp" media-type="image/webp"/',
    'href="pictures/2.webp" media-type="image/webp"/',
    'href="pictures/3.svg" media-type="image/svg+xml"/',
  ]);
  expect(Buffer.from(book['EPUB/pictures/2.webp']!)).toEqual(bytes(made[0]!));
});

test('the edition in one file holds the pictures itself, and asks for no other', () => {
  const images = bytes('editions/a-modest-proposal.html')
    .toString()
    .match(/<img [^>]*>/g);

  expect(images?.map((tag) => tag.replace(/(base64,)[^"]*/, '$1…'))).toEqual([
    '<img src="data:image/webp;base64,…" width="300" height="200" alt="A street with beggars">',
    '<img src="data:image/webp;base64,…" width="2000" height="1200" alt="A harbour with ships">',
    '<img src="data:image/svg+xml;base64,…" width="200" height="20" alt="">',
    '<img src="data:image/webp;base64,…" width="300" height="200" alt="Oats" title="Oats">',
  ]);
});

test('Markdown and the data have the figure with its words', () => {
  const { essay } = JSON.parse(bytes('data/a-modest-proposal.json').toString()) as { essay: { text: object[] } };

  expect(plain(bytes('essays/a-modest-proposal.md').toString())).toContain(
    '![A harbour with ships](../assets/harbour-view-1280.webp)\n\nDublin from the *bay*[^b], in those years ·\u00a0Engraving by J. Brooks [\\[The Book of the Parish, 1728\\]](../sources/index.html#parish-book-1728 "The Book of the Parish")',
  );
  expect(essay.text[1]).toMatchObject({ kind: 'passage', number: 2 });
  expect(essay.text[2]).toEqual({
    kind: 'picture',
    address: expect.stringMatching(/^https:\/\/example\.org\/assets\/pictures\/street\.[\da-f]{10}\.png$/) as string,
    alt: 'A street with beggars',
    caption: '',
  });
  expect(essay.text[3]).toEqual({
    kind: 'picture',
    address: 'https://example.org/harbour%20view.jpg',
    alt: 'A harbour with ships',
    caption: 'Dublin from the bay, in those years',
    credit: 'Engraving by J. Brooks',
    source: 'parish-book-1728',
  });
});

import { brotliDecompressSync, constants } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { bareHtml } from '../../bench/load/bare.ts';
import { bytesToFirstParagraph } from '../../bench/load/first-paragraph.ts';
import { brotli } from '../../bench/measure/compress.ts';

describe('the bare HTML of a page', () => {
  const bare = (main: string) =>
    bareHtml(`<html lang="en-GB"><head><title>Bridges</title><style>p{color:red}</style></head><body>
<nav>Site</nav><main>${main}</main></body></html>`).replace(/^.*<main>/, '<main>');

  test('has the words of the main part and what they are, but nothing of how they look', () => {
    expect(
      bareHtml(
        '<html lang="en-GB"><head><title>Bridges</title><style>p{}</style></head><body><nav>Site</nav><main id="main"><p class="a">One <em>bridge</em>.</p></main></body></html>',
      ),
    ).toBe(
      '<!doctype html><html lang=en-GB><meta charset=utf-8><meta name=viewport content="width=device-width"><title>Bridges</title><main><p>One <em>bridge</em>.</main>',
    );
  });

  test('keeps links, and those ids alone to which one leads', () => {
    expect(bare('<p id="p1">See <a class="x" href="#p2">below</a>.</p><p id="p2">Below.</p>')).toBe(
      '<main><p>See <a href=#p2>below</a>.<p id=p2>Below.</main>',
    );
  });

  test('has no drawing, and no element that held nothing else', () => {
    expect(bare('<p>A<span><b><svg><text>42</text></svg></b></span> B<button>Copy</button></p>')).toBe(
      '<main><p>A B</main>',
    );
  });

  test('says an ampersand and a quotation mark in an address as HTML does', () => {
    expect(bare('<a href="/?a=1&amp;b=2">1 &lt; 2</a>')).toBe('<main><a href="/?a=1&amp;b=2">1 &lt; 2</a></main>');
  });
});

describe('bytes until the first paragraph', () => {
  /** No two of them alike, so that nothing is unpacked as a copy of what came before. */
  const words = (count: number, first = 0) =>
    Array.from({ length: count }, (_, index) => ((first + index) * 7919).toString(36)).join(' ');
  const page = `<h1>Bridges</h1><p>${words(39)}</p><p>${words(41, 1000)}</p><p>${words(5000, 2000)}</p>`;

  test('are enough to unpack it, and one byte fewer is not', () => {
    const [bytes, end] = [bytesToFirstParagraph(page), page.lastIndexOf('<p>')];
    const unpacked = (length: number) =>
      brotliDecompressSync(brotli(Buffer.from(page)).subarray(0, length), {
        finishFlush: constants.BROTLI_OPERATION_FLUSH,
      }).length;

    expect(unpacked(bytes)).toBeGreaterThanOrEqual(end);
    expect(unpacked(bytes - 1)).toBeLessThan(end);
  });

  test('are those of the whole page where no paragraph is as long as one of the text', () => {
    const short = `<p>${words(39)}</p>`;

    expect(bytesToFirstParagraph(short)).toBe(brotli(Buffer.from(short)).length);
  });
});

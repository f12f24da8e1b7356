import { expect, test } from 'vitest';
import { quotesIn } from '../../src/forms/annotations/quotes.ts';

const page = (body: string) => `<!DOCTYPE html><html><head><title>id="a"</title></head><body>${body}</body></html>`;

test('the words of an element have with them the 32 signs before and after, whatever these belong to', () => {
  const html = page(
    '<header>Bridges &amp; dams: a long heading</header><p>They <span id="a">fall<sup>1</sup>,<br>all</span> of them.</p><p>Every year.</p>',
  );

  expect(quotesIn(html, new Set(['a'])).get('a')).toEqual({
    exact: 'fall1, all',
    prefix: 'dges & dams: a long headingThey ',
    suffix: ' of them.Every year.',
  });
});

test('elements within one another have their words each', () => {
  const quotes = quotesIn(page('<p><span id="a">x <b id="b">y</b> z</span></p>'), new Set(['a', 'b']));

  expect([quotes.get('a')?.exact, quotes.get('b')?.exact]).toEqual(['x y z', 'y']);
});

test('a sign of two halves is never cut', () => {
  const quotes = quotesIn(page(`😀${'x'.repeat(31)}<i id="a">y</i>${'z'.repeat(31)}😀`), new Set(['a']));

  expect(quotes.get('a')).toEqual({ exact: 'y', prefix: 'x'.repeat(31), suffix: 'z'.repeat(31) });
});

test('what the page does not hold is not there', () => {
  expect(quotesIn(page('<p>x</p>'), new Set(['a'])).size).toBe(0);
});

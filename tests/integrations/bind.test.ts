import { expect, test } from 'vitest';
import { bindPages } from '../../src/integrations/bind/bind.ts';

const embed = (path: string) => `data:,${path}`;
const bind = (html: string, url?: string) => bindPages(html, { embed, url });
const x = '<section data-page="/claims/x.html" id="note-x"><h2 id="words">X</h2></section>';

test.each([
  ['a link to a bound page leads to its element', '/claims/x.html', '#note-x'],
  ['a link to a place on it leads to that place', '/claims/x.html#words', '#note-x-words'],
  ['a link out stays', 'https://example.org/a?b=1', 'https://example.org/a?b=1'],
  ['a link within the page stays', '#top', '#top'],
])('%s', (_fact, from, to) => {
  expect(bind(`<a href="${from}">x</a>${x}`)).toContain(`<a href="${to}">x</a>`);
});

test('what is not bound has no link where nobody knows where the site stands', () => {
  expect(bind('<a class="b" href="/claims/y.html" download="y">y</a>')).toBe('<a class="b">y</a>');
});

test('what is not bound is linked at the address of the site', () => {
  expect(bind('<a href="/claims/y.html#a">y</a>', 'https://example.org/site/')).toBe(
    '<a href="https://example.org/site/claims/y.html#a">y</a>',
  );
});

test('ids inside get the id of their page before them, and what refers to them does too', () => {
  expect(
    bind(
      '<section data-page="/a.html" id="A"><h2 id="t">T</h2><p aria-labelledby="t u"><a href="#t">t</a></p><svg><g fill="url(#g)"/></svg></section>',
    ),
  ).toBe(
    '<section id="A"><h2 id="A-t">T</h2><p aria-labelledby="A-t A-u"><a href="#A-t">t</a></p><svg><g fill="url(&quot;#A-g&quot;)"/></svg></section>',
  );
});

test('a page may say what goes before its ids', () => {
  expect(
    bind('<a href="/s.html#one">1</a><ol data-page="/s.html" id="S" data-prefix="source-"><li id="one">1</li></ol>'),
  ).toBe('<a href="#source-one">1</a><ol id="S"><li id="source-one">1</li></ol>');
});

test('of pages in one another the inner one counts', () => {
  expect(
    bind(
      '<div data-page="/a.html" id="A"><i id="i">1</i><div data-page="/b.html" id="B"><i id="i">2</i></div><i id="j">3</i></div>',
    ),
  ).toBe('<div id="A"><i id="A-i">1</i><div id="B"><i id="B-i">2</i></div><i id="A-j">3</i></div>');
});

test('headings go down to where their page stands, and never below the sixth', () => {
  expect(
    bind('<h1>Book</h1><div data-page="/a.html" id="A" data-demote="2"><h1>A</h1><h2 class="b">B</h2><h6>C</h6></div>'),
  ).toBe('<h1>Book</h1><div id="A"><h3>A</h3><h4 class="b">B</h4><h6>C</h6></div>');
});

test('pictures and fonts come into the page, and fonts need not be there at the first paint', () => {
  expect(
    bind('<style>@font-face{src:url(/assets/a.woff2);font-display:optional}</style><img src="/b.png" alt="">'),
  ).toBe(
    '<style>@font-face{src:url("data:,/assets/a.woff2");font-display:block}</style><img src="data:,/b.png" alt="">',
  );
});

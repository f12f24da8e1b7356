import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { readArticle } from '../../src/forms/article.ts';
import { articleElement, bindElement, idsIn } from '../../src/forms/bind.ts';

const around = {
  lead: ({ page, id }: { page: string; id: string }) => (page === 'claims/other.html' ? undefined : `#${page} ${id}`),
  entry: (url: string) => (url === 'https://example.org/report' ? '#source-report' : undefined),
  embed: (path: string) => `data:,${path}`,
};

const read = (html: string) =>
  readArticle(
    'claims/b/x.html',
    `<html lang="en" dir="ltr"><head></head><body><article>${html}</article></body></html>`,
  );

/** What stands in the article once it is bound, its ids behind `x-`, its headings two levels lower. */
function bound(html: string): string {
  const article = read(html);
  const { children } = bindElement(articleElement(article), { article, prefix: 'x-', demote: 2 }, around) as Element;
  return toHtml({ type: 'root', children });
}

test.each([
  ['to a place on another page is asked for', '../../essays/b.html#p3', 'href="#essays/b.html p3"'],
  ['to a place on its own page is asked for as well', '#note', 'href="#claims/b/x.html note"'],
  ['to a source that has an entry of its own leads there', 'https://example.org/report', 'href="#source-report"'],
  ['to another site stays', 'https://example.org/a?b=1#c', 'href="https://example.org/a?b=1#c"'],
])('a link %s', (_fact, from, to) => {
  expect(bound(`<a href="${from}">it</a>`)).toBe(`<a ${to}>it</a>`);
});

test('where nothing stands to which a link leads, its words stay', () => {
  expect(bound('<a class="b" href="../other.html">it</a>')).toBe('<a class="b">it</a>');
});

test('ids inside get what goes before them, and so does what names elements by id', () => {
  expect(
    bound(
      '<h3 id="t">T</h3><ul aria-labelledby="t u"><li aria-describedby="v"></li></ul><svg><g fill="url(#g)"></g></svg>',
    ),
  ).toBe(
    '<h5 id="x-t">T</h5><ul aria-labelledby="x-t x-u"><li aria-describedby="x-v"></li></ul><svg><g fill="url(#x-g)"></g></svg>',
  );
});

test('headings go down, and never below the sixth', () => {
  expect(bound('<h1>A</h1><h2 class="b">B</h2><h6>C</h6>')).toBe('<h3>A</h3><h4 class="b">B</h4><h6>C</h6>');
});

test('what stands only where the page is alone is left out, and its ids are not there', () => {
  const html = '<p id="a">A</p><section data-form="alone" id="s"><h2 id="h">Sources</h2></section>';

  expect(bound(html)).toBe('<p id="x-a">A</p>');
  expect([...idsIn(read(html).tree)]).toEqual(['a']);
});

test('what opens on a screen is simply there, and white space at the edges of blocks is not', () => {
  expect(bound('a <div popover autofocus tabindex="-1"> <p tabindex="0"> b <b>c </b></p> </div> d')).toBe(
    'a<div><p tabindex="0">b <b>c</b></p></div>d',
  );
});

test('an article is read as a tree of elements and words', () => {
  expect(read('<p class="x y">A<copy-link>B</copy-link></p>').tree).toEqual({
    type: 'root',
    children: [
      {
        type: 'element',
        tagName: 'article',
        properties: {},
        children: [
          {
            type: 'element',
            tagName: 'p',
            properties: { className: ['x', 'y'] },
            children: [{ type: 'text', value: 'AB' }],
          },
        ],
      },
    ],
  });
});

test('sections of forty pages are no landmarks', () => {
  expect(bound('<section aria-labelledby="n"><h2 id="n">Note</h2></section>')).toBe(
    '<section><h4 id="x-n">Note</h4></section>',
  );
});

test('a picture comes into the page', () => {
  expect(bound('<img src="../../pictures/a.png" alt="A">')).toBe('<img src="data:,pictures/a.png" alt="A">');
});

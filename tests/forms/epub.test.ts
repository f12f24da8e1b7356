import { wordsFor } from '../../src/words/words.ts';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readArticle } from '../../src/forms/article.ts';
import { articleElement } from '../../src/forms/bind.ts';
import { toXhtml, writeXhtml } from '../../src/forms/epub/xhtml.ts';
import { coverPicture } from '../../src/forms/epub/cover.ts';
import { textWidth } from '../../src/figures/text-width.ts';
import { edition, make } from './bridges-site.ts';

const epub = make(edition, 'editions/bridges.epub') as Uint8Array;
const texts = Object.fromEntries(Object.entries(unzipSync(epub)).map(([name, bytes]) => [name, strFromU8(bytes)]));
const text = (name: string) => texts[`EPUB/${name}`] ?? '';

/** What stands in an article, as the XHTML of a book in which `here` and `note-a` have a place. */
function xhtml(html: string, promote = 0): string {
  const article = readArticle('a.html', `<html lang="en" dir="ltr"><body><article>${html}</article></body></html>`);
  const place = (id: string) => (id === 'here' ? 'other.xhtml#here' : id === 'note-a' ? '#note-a' : undefined);
  return writeXhtml(
    toXhtml(articleElement(article), {
      place,
      promote,
      words: wordsFor('en'),
      pack: (data) => `packed:${data}`,
    }),
  ).replace(/^<article>|<\/article>$/g, '');
}

test('it says what it is at the place where readers of the format look', () => {
  expect(strFromU8(epub.slice(30, 58))).toBe('mimetypeapplication/epub+zip');
});

test('made twice, here or on the other side of the globe, it is the same to the byte', () => {
  const code = `
    import { edition, make } from './tests/forms/bridges-site.ts';
    process.stdout.write(make(edition, 'editions/bridges.epub'));`;
  const there = execFileSync(process.execPath, ['--input-type=module', '-e', code], {
    cwd: join(import.meta.dirname, '../..'),
    env: { ...process.env, TZ: 'Pacific/Auckland', LANG: 'de_DE.UTF-8' },
  });

  expect(there.equals(epub)).toBe(true);
});

test('a note is a footnote that leads back to the number that calls it', () => {
  expect(
    xhtml(`<p>so<a role="doc-noteref" href="#note-a" aria-label="Claim 7, weak: note"><svg aria-hidden="true"></svg>7</a></p>
<div class="note weak" role="doc-footnote" id="note-a" popover tabindex="-1" aria-label="Note on claim 7"><p><b> 7 Weak</b></p><p>Seemingly, 7 times.</p></div>`),
  ).toBe(
    '<p>so<a role="doc-noteref" href="#note-a" aria-label="Claim 7, weak: note" epub:type="noteref" id="ref-note-a">7</a></p>' +
      '<aside epub:type="footnote" role="doc-footnote" id="note-a" aria-label="Note on claim 7" class="note weak"><p><b><a role="doc-backlink" href="#ref-note-a" aria-label="Back to claim 7">7</a> Weak</b></p><p>Seemingly, 7 times.</p></aside>',
  );
});

test('what is folded elsewhere is told', () => {
  expect(xhtml('<details><summary>More</summary><p>All.</p></details>')).toBe('<div><p>More</p><p>All.</p></div>');
  expect(xhtml('<details><summary> <h2>More</h2> </summary><p>All.</p></details>')).toBe(
    '<div><h2>More</h2><p>All.</p></div>',
  );
});

test('links lead to their files in the book, or nowhere, and other addresses hold no sign that none may hold', () => {
  expect(xhtml('<a href="#here">1</a> <a href="#gone">2</a> <a href="https://example.org/?{a}|">3</a>')).toBe(
    '<a href="other.xhtml#here">1</a> <a>2</a> <a href="https://example.org/?%7Ba%7D%7C">3</a>',
  );
});

test('it is XHTML: tags are closed, languages told twice, and nothing in it is for screens or of old HTML', () => {
  expect(
    xhtml(
      '<p lang="ru" class="x _bcd2" data-x="1" tabindex="0" aria-label="a < b & c">1<br>2 &lt; 3</p><table><tr><td align="right">4</td></tr></table><ol reversed><li>5</li></ol>',
    ),
  ).toBe(
    '<p lang="ru" aria-label="a &lt; b &#x26; c" class="x" xml:lang="ru">1<br/>2 &#x3C; 3</p><table><tr><td style="text-align: right">4</td></tr></table><ul><li>5</li></ul>',
  );
});

test('drawings are told by their words, boxes by signs, and what held a drawing without words is not there; a picture is packed', () => {
  expect(
    xhtml(
      '<figure><svg role="img" aria-label="A map"><text>1</text></svg></figure><div><svg aria-hidden="true"></svg></div><img src="a.png" alt="A bridge"><ul><li><input type="checkbox" checked> Done</li></ul>',
    ),
  ).toBe('<figure> A map </figure><img src="packed:a.png" alt="A bridge"/><ul><li> ☑  Done</li></ul>');
});

test('a drawing whose name is empty has no words', () => {
  expect(xhtml('<p>a<svg role="img" aria-label=""></svg></p>')).toBe('<p>a</p>');
});

test('headings go up to the title of their chapter', () => {
  expect(xhtml('<h3>A</h3><h2>B</h2>', 1)).toBe('<h2>A</h2><h1>B</h1>');
});

test('the contents name the parts of the essay, every note and every incident, each where it stands', () => {
  const links = [...text('nav.xhtml').matchAll(/<li><a href="([^"]*)">([^<]*)/g)].map(([, to, words]) => [to, words]);

  expect(links).toEqual([
    ['essay.xhtml', 'Why &lt;Bridges&gt; &amp; Dams Fall'],
    ['essay.xhtml#costs', 'Costs'],
    ['argument.xhtml', 'The argument'],
    ['notes.xhtml', 'Notes on 2 claims'],
    ['notes.xhtml#Claim-they-fall', '1 Bridges fall.'],
    ['notes.xhtml#Claim-too-cheap', '2 They are cheap.'],
    ['incidents.xhtml', '2 incidents'],
    ['incidents.xhtml#incident-tacoma-narrows', 'Tacoma Narrows'],
    ['incidents.xhtml#incident-tay-bridge', 'Tay Bridge'],
    ['sources.xhtml', '2 sources'],
    ['method.xhtml', 'How notes are made'],
  ]);
});

test('links lead from file to file, to the chapter for what only a page has', () => {
  const hrefs = [
    ...(/id="Claim-too-cheap"[^]*?<\/article>/.exec(text('notes.xhtml'))?.[0] ?? '').matchAll(
      /<a(?: href="([^"]*)")?>/g,
    ),
  ];

  expect(hrefs.map(([, href]) => href)).toEqual([
    'essay.xhtml#too-cheap',
    '#Claim-they-fall-note',
    '#Claim-too-cheap',
    'sources.xhtml#source-poll-1881',
    'sources.xhtml#source-report-1880',
    'incidents.xhtml',
    'method.xhtml#Method-levels',
    undefined,
    'https://example.org/',
  ]);
});

test('it is dated by the essay, not by the clock', () => {
  expect(text('package.opf')).toContain('<meta property="dcterms:modified">2026-03-04T00:00:00Z</meta>');
});

test('it says to which standard of accessibility it conforms, and who says so', () => {
  expect(text('package.opf'))
    .toContain(`<meta property="dcterms:conformsTo" id="conformance">EPUB Accessibility 1.1 - WCAG 2.2 Level AA</meta>
<meta property="a11y:certifiedBy" refines="#conformance">A &amp; B</meta>`);
});

/** The lines of a cover, and the pieces of its bar. */
function cover(
  title: string,
  { levels = ['weak'], authors = ['Ann'] }: { levels?: string[]; authors?: string[] } = {},
) {
  const [one] = edition.essays.find(({ id }) => id === 'bridges')!.claims;
  const claims = levels.map((level) => ({ ...one, assessment: { ...one!.assessment, level } }));
  const essay = {
    ...edition.essay('bridges'),
    title,
    claims,
    original: { title, authors: authors.map((name) => ({ name })) },
  };
  const book = {
    edition,
    words: wordsFor('en'),
    contents: { essay, incidents: [], sources: [] },
    chapters: [],
    pages: [],
  };
  const { text } = coverPicture(book as unknown as Parameters<typeof coverPicture>[0]);
  return {
    lines: [...text.matchAll(/<text x="140" y="([\d.]+)" font-size="(\d+)"[^>]*>([^<]*)/g)].map(
      ([, y, size, words = '']) => ({ y: Number(y), size: Number(size), words }),
    ),
    bar: [...text.matchAll(/<rect x="[\d.]+" y="1700" width="([-\d.]+)"/g)].map(([, width]) => Number(width)),
  };
}

test.each([
  ['橋はなぜ落ちるのか、そして誰がその費用を払うのか', '橋はなぜ落ち'],
  ['Donaudampfschifffahrt und andere', 'Donaudampfschifffahrt'],
  [
    'Why bridges fall, who pays for them, and what the people who live below might have been told in time',
    'Why bridges fall,',
  ],
])('on a cover the title %s is as large as its lines find room', (title, first) => {
  const { lines } = cover(title, { authors: Array.from({ length: 9 }, () => 'Ann') });
  const widest = Math.max(...lines.map(({ words, size }) => textWidth(words, { face: 'serif', size })));
  const after = lines.findIndex(({ words }) => words.startsWith('After'));

  expect(lines[0]).toMatchObject({ y: 460, words: first });
  expect(widest).toBeLessThanOrEqual(1460);
  expect(lines[after - 1]!.y).toBeLessThanOrEqual(1460);
});

test('on a cover a level that few of many claims have is a piece of the bar', () => {
  const { bar } = cover('Bridges', { levels: ['contested', ...Array.from({ length: 659 }, () => 'weak')] });

  expect(bar).toEqual([1, 1310]);
});

test('links are underlined, whatever their colour, and what is underlined plainly is a link', () => {
  const underlined = [...text('style.css').matchAll(/^(.+) \{.*text-decoration: ([^;]+);/gm)].map(([, of, how]) => [
    of,
    how,
  ]);

  expect(underlined).toEqual([
    ['a', 'underline'],
    ['.crux', 'underline dotted 0.12em'],
  ]);
});

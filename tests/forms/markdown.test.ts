import { expect, test } from 'vitest';
import { readArticle } from '../../src/forms/article.ts';
import { toMarkdown } from '../../src/forms/markdown/alternate.ts';

const alternates = new Set(['claims/bridges/too-cheap.html', 'essays/bridges.html', 'incidents/tay-bridge.html']);

/** The alternate of `claims/bridges/too-cheap.html`, if that were its article. */
const markdown = (article: string) =>
  toMarkdown(
    readArticle(
      'claims/bridges/too-cheap.html',
      `<!doctype html><html lang="en" dir="ltr"><body><nav>Menu</nav><main><article>${article}</article></main></body></html>`,
    ),
    alternates,
  );

test.each([
  ['lead to its alternate, where it has one', '../../incidents/tay-bridge.html', '[it](../../incidents/tay-bridge.md)'],
  ['lead to its alternate as a whole', '../../essays/bridges.html#p3', '[it](../../essays/bridges.md)'],
  ['lead to the page, where it has none', '../../sources/index.html#a', '[it](../../sources/index.html#a)'],
  ['stand alone for a place on the page itself', '#note', 'it'],
  ['stand alone for the page itself', 'too-cheap.html', 'it'],
  ['stand alone for nothing', '', 'it'],
  ['stay as they are for other sites', 'https://example.org/a.html#b', '[it](https://example.org/a.html#b)'],
])('words of a link to a page %s', (_fact, href, written) => {
  expect(markdown(`<p><a href="${href}">it</a></p>`)).toBe(`${written}\n`);
});

test('the title of a link is carried over, and the name of a link that is only a sign', () => {
  expect(
    markdown(
      '<p>“so<a href="https://a.org/" aria-label="By &quot;Ann&quot;">”</a> <a href="https://b.org/" title="B">b</a></p>',
    ),
  ).toBe('“so[”](https://a.org/ "By \\"Ann\\"") [b](https://b.org/ "B")\n');
});

test('what is only for the screen, and what only scripts can use, is left out with all that is in it', () => {
  expect(
    markdown(
      '<p>Read<copy-link> <b>this</b><button>Copy</button></copy-link>.</p><p data-form="page">Not <b>this</b></p><p data-form="alone">And this.</p>',
    ),
  ).toBe('Read **this**.\n\nAnd this.\n');
});

test('a note is a footnote under the number that calls it, which it does not say again', () => {
  expect(
    markdown(`<p>They fall.<a role="doc-noteref" href="#note-a" aria-label="Claim 7, weak: note">\u00a0<svg aria-hidden="true"></svg><sup>7</sup></a></p>
<h2>Notes</h2><div role="doc-footnote" id="note-a" popover tabindex="-1"><p><b><svg aria-hidden="true"></svg> 7 Weak</b> <span>· 7 of 10 sure</span></p><p>So it seems.</p><ul><li>One</li></ul></div>
<p>More.</p>`),
  ).toBe(`They fall.[^7]

## Notes

[^7]: **Weak** · 7 of 10 sure

    So it seems.

    - One

More.
`);
});

test('a footnote stands under its letter, without this and without its ways back', () => {
  expect(
    markdown(`<p>They fall<a role="doc-noteref" class="footnote-mark _x" id="footnote-a-ref-1" href="#footnote-a">[a]</a>.</p>
<section class="footnotes _y" role="doc-endnotes"><h2>Footnotes</h2><ol class="plain-list"><li class="footnote" id="footnote-a"><b class="footnote-name _y">a</b> <p>So it <b>seems</b>.</p><p class="footnote-ways _y"><a href="#footnote-a-ref-1">Back</a></p></li></ol></section>`),
  ).toBe('They fall[^a].\n\n[^a]: So it **seems**.\n');
});

test('words that a page has in several elements are words of one line', () => {
  expect(
    markdown('<p>1<span>. May</span> or <span>*</span>so<span>*</span> <span> <svg aria-label="no"></svg> </span></p>'),
  ).toBe('1\\. May or \\*so\\* no\n');
});

test('what is folded on the page is told', () => {
  expect(markdown('<details><summary>More</summary><p>All.</p></details>')).toBe('More\n\nAll.\n');
});

test('a list of terms has an item for each, with what it means', () => {
  expect(
    markdown(
      '<dl><div><dt>When</dt><dd><time>1879</time></dd></div><dt>Said</dt><dd><blockquote>No.</blockquote></dd><dt>Who</dt><dd>A</dd><dd>B</dd></dl>',
    ),
  ).toBe('- **When**: 1879\n- **Said**:\n  > No.\n- **Who**: A\n\n  B\n');
});

test('a table keeps the alignment of its columns, its caption stands before it, and lists in its cells become lines', () => {
  expect(
    markdown(`<table><caption>Spans</caption><thead><tr><th>Bridge</th><th align="right">Metres</th><th align="center">|</th></tr></thead>
<tbody><tr><td><ul><li>Tay</li><li><p>Forth</p></li></ul></td><td align="right">3 264</td><td align="center"><p>a</p><p>b</p></td></tr></tbody></table>`),
  ).toBe(`Spans

| Bridge | Metres | \\| |
| - | -: | :-: |
| Tay<br>Forth | 3 264 | a<br>b |
`);
});

test('raised and lowered words are signs where there are such, and HTML where there are not', () => {
  expect(markdown('<p>10<sup>−2</sup> m, H<sub>2</sub>O, 4<sup>th</sup>, x<sub>max</sub></p>')).toBe(
    '10⁻² m, H₂O, 4<sup>th</sup>, x<sub>max</sub>\n',
  );
});

test('raised words stay in the line of a list item', () => {
  expect(markdown('<ul><li>The 1<sup>er</sup>, of <i>a *b*</i>.</li></ul>')).toBe(
    '- The 1<sup>er</sup>, of *a \\*b\\**.\n',
  );
});

test('strong words do not begin with the space behind a sign', () => {
  expect(markdown('<p><b><svg aria-hidden="true"></svg> 1 Weak.</b> So it is.</p>')).toBe('**1 Weak.** So it is.\n');
});

test('a picture is told by its words, and one without any by none', () => {
  expect(
    markdown(
      '<figure><svg role="img" aria-label="A map"><text>12</text></svg><figcaption>Where</figcaption></figure><p><svg aria-hidden="true"></svg>Weak <img src="a.png" alt="A bridge"></p>',
    ),
  ).toBe('A map\n\nWhere\n\nWeak ![A bridge](a.png)\n');
});

test('code keeps its language and its lines, task lists their ticks, ordered lists their start', () => {
  expect(
    markdown(`<pre><code class="language-js">a  <b>b</b>
  c
</code></pre><ul class="contains-task-list"><li><input type="checkbox" checked disabled> Done</li><li><input type="checkbox" disabled> Not</li></ul><ol start="3"><li>Three</li></ol><ol reversed><li>Last</li></ol>`),
  ).toBe('```js\na  b\n  c\n```\n\n- [x] Done\n- [ ] Not\n\n3. Three\n\n- Last\n');
});

test('white space is as in a browser, and what looks like Markdown or HTML stays text', () => {
  expect(
    markdown(
      '<div>  Loose\n  <em> words </em> </div><p>*not* _this_ # nor &lt;/script&gt; [that](x) &amp;amp; 1. <br>- 2) +</p><h2>C #</h2>',
    ),
  ).toBe('Loose *words*\n\n\\*not\\* \\_this\\_ # nor \\</script> \\[that]\\(x) \\&amp; 1.\\\n\\- 2) +\n\n## C \\#\n');
});

test('a page without an article is refused by name', () => {
  expect(() => readArticle('essays/a.html', '<html lang="en" dir="ltr"><body></body></html>')).toThrow(
    new Error('essays/a.html has no <article>, of which its other forms are made.'),
  );
});

import type { Example } from './example.ts';

const link = (address: string, words = address) => `<a href="${address}">${words}</a>`;

/** What GitHub's Markdown makes of those examples of CommonMark in which it sees links of its own. */
export const readInGfm: Readonly<Record<string, string>> = {
  'CommonMark 608': `<p>&lt; ${link('https://foo.bar')} &gt;</p>`,
  'CommonMark 611': `<p>${link('https://example.com')}</p>`,
  'CommonMark 612': `<p>${link('mailto:foo@bar.example.com', 'foo@bar.example.com')}</p>`,
};

/** What its rules say, told by what the rule is about: tables, what is struck out, links, tasks. */
const rules: readonly [rule: string, markdown: string, html: string][] = [
  ...tables(),
  ['strikes out', '~~Hi~~ Hello, world!', '<p><del>Hi</del> Hello, world!</p>'],
  [
    'strikes out what is marked',
    '**a ~~b *c*~~** ~~`d`~~',
    '<p><strong>a <del>b <em>c</em></del></strong> <del><code>d</code></del></p>',
  ],
  ['strikes out a link', `~~[a](https://example.org/)~~`, `<p><del>${link('https://example.org/', 'a')}</del></p>`],
  [
    'does not strike out over paragraphs',
    'This ~~has a\n\nnew paragraph~~.',
    '<p>This ~~has a</p><p>new paragraph~~.</p>',
  ],
  ['does not strike out by three tildes', 'This will ~~~not~~~ strike.', '<p>This will ~~~not~~~ strike.</p>'],
  ['does not strike out by one tilde, as we read it', 'From 3~5 to 7~9.', '<p>From 3~5 to 7~9.</p>'],
  ['does not strike out beside blanks', 'a ~~ b ~~ c', '<p>a ~~ b ~~ c</p>'],
  ['does not strike out in code', '`~~a~~`', '<p><code>~~a~~</code></p>'],
  ['does not strike out what is escaped', '\\~~a~~', '<p>~~a~~</p>'],
  ...links(),
  ['lists tasks', '- [ ] foo\n- [x] bar', tasks('<li>☐ foo</li><li>☑ bar</li>')],
  [
    'lists tasks in tasks',
    '- [x] foo\n  - [ ] bar\n  - [X] baz\n- [ ] bim',
    tasks('<li>☑ foo<ul><li>☐ bar</li><li>☑ baz</li></ul></li><li>☐ bim</li>'),
  ],
  ['numbers tasks', '3. [ ] foo\n4. [x] **bar**', '<ol start="3"><li>☐ foo</li><li>☑ <strong>bar</strong></li></ol>'],
  [
    'lists tasks of paragraphs',
    '- [ ] foo\n\n  Its second.\n\n- [x] bar',
    tasks('<li><p>☐ foo</p><p>Its second.</p></li><li><p>☑ bar</p></li>'),
  ],
  [
    'lists tasks in a quotation',
    '> * [x] a [b](https://example.org/)\n> * c',
    `<blockquote>${tasks(`<li>☑ a ${link('https://example.org/', 'b')}</li><li>c</li>`)}</blockquote>`,
  ],
  ['takes no box without words for a task', '- [ ]\n- a', tasks('<li>[ ]</li><li>a</li>')],
  ['takes no box without a blank for a task', '- [x]foo\n- []', tasks('<li>[x]foo</li><li>[]</li>')],
  ['takes no box outside a list for a task', '[ ] foo', '<p>[ ] foo</p>'],
  [
    'has footnotes',
    'A note[^1] and *one[^b]*.\n\n[^1]: Its [words](https://example.org/).\n[^b]: More.',
    '<p>A note<a href="#fn-1">1</a> and <em>one<a href="#fn-2">2</a></em>.</p><h2>Footnotes</h2><ol><li id="fn-1"><p>Its words.</p></li><li id="fn-2"><p>More.</p></li></ol>',
  ],
  ['has no footnote that nobody defines', 'A note[^1].', ''],
  ['has no footnotes of two words', 'A note[^of two words].', '<p>A note[^of two words].</p>'],
  ...['title', 'textarea', 'style', 'xmp', 'iframe', 'noembed', 'noframes', 'script', 'plaintext'].map(
    (tag): [string, string, string] => [`filters <${tag}>`, `A <${tag}>tag</${tag}> here.`, ''],
  ),
  ['filters tags in capitals', '<strong> <Title> <Style>\n\n<blockquote>\n  <XMP> is disallowed.\n</blockquote>', ''],
];

function tables(): [string, string, string][] {
  const table = (head: string, ...rows: string[]) =>
    `<table><tr>${head}</tr>${rows.map((row) => `<tr>${row}</tr>`).join('')}</table>`;
  const th = (words: string, align = '') => `<th${align && ` align="${align}"`}>${words}</th>`;
  const td = (words: string, align = '') => `<td${align && ` align="${align}"`}>${words}</td>`;
  return [
    [
      'sets a table',
      '| foo | bar |\n| --- | --- |\n| baz | bim |',
      table(th('foo') + th('bar'), td('baz') + td('bim')),
    ],
    [
      'aligns a table without outer bars',
      '| abc | defghi |\n:-: | -----------:\nbar | baz',
      table(th('abc', 'center') + th('defghi', 'right'), td('bar', 'center') + td('baz', 'right')),
    ],
    [
      'aligns each column as it says',
      '| a | b | c | d |\n| :- | :-: | -: | - |\n| 1 | 2 | 3 | 4 |\n| 5 | 6 | 7 | 8 |',
      table(
        th('a', 'left') + th('b', 'center') + th('c', 'right') + th('d'),
        td('1', 'left') + td('2', 'center') + td('3', 'right') + td('4'),
        td('5', 'left') + td('6', 'center') + td('7', 'right') + td('8'),
      ),
    ],
    [
      'lets bars stand in cells',
      '| f\\|oo  |\n| ------ |\n| b `\\|` az |\n| b **\\|** im |',
      table(th('f|oo'), td('b <code>|</code> az'), td('b <strong>|</strong> im')),
    ],
    [
      'ends a table at another block',
      '| abc | def |\n| --- | --- |\n| bar | baz |\n> bar',
      `${table(th('abc') + th('def'), td('bar') + td('baz'))}<blockquote><p>bar</p></blockquote>`,
    ],
    [
      'ends a table at an empty line',
      '| abc | def |\n| --- | --- |\n| bar | baz |\nbar\n\nbar',
      `${table(th('abc') + th('def'), td('bar') + td('baz'), td('bar') + td(''))}<p>bar</p>`,
    ],
    ['wants as many dashes as cells', '| abc | def |\n| --- |\n| bar |', '<p>| abc | def | | --- | | bar |</p>'],
    ['leaves out the cells beyond', '| abc | def |\n| --- | --- |\n| bar |\n| bar | baz | boo |', ''],
    ['fills rows up', '| abc | def |\n| --- | --- |\n| bar |', table(th('abc') + th('def'), td('bar') + td(''))],
    ['needs no rows', '| abc | def |\n| --- | --- |', table(th('abc') + th('def'))],
    [
      'sets marks in cells',
      '| *a* | ~~b~~ |\n| -: | :- |\n| `c` | [d](https://example.org/d "D") |\n| ![e](/tay.jpg "E") | **f [g]** |\n\n[g]: https://example.org/g',
      table(
        th('<em>a</em>', 'right') + th('<del>b</del>', 'left'),
        td('<code>c</code>', 'right') + td('<a href="https://example.org/d" title="D">d</a>', 'left'),
        td('<img alt="e" title="E">', 'right') + td(`<strong>f ${link('https://example.org/g', 'g')}</strong>`, 'left'),
      ),
    ],
    [
      'sets a table in a list',
      '- one\n\n  | a | b |\n  | - | -: |\n  | 1 | 2 |\n\n- two',
      `<ul><li><p>one</p>${table(th('a') + th('b', 'right'), td('1') + td('2', 'right'))}</li><li><p>two</p></li></ul>`,
    ],
    [
      'sets a table in a quotation',
      '> | a |\n> | :-: |\n> | b |',
      `<blockquote>${table(th('a', 'center'), td('b', 'center'))}</blockquote>`,
    ],
    [
      'sets a table without words in its head',
      '| | b |\n| - | - |\n| 1 | 2 |',
      table(th('') + th('b'), td('1') + td('2')),
    ],
    [
      'writes backslashes and entities in cells',
      '| a\\\\b | &copy; \\* |\n| - | - |\n| `\\\\` | &#124; |',
      table(th('a\\b') + th('© *'), td('<code>\\\\</code>') + td('|')),
    ],
  ];
}

function links(): [string, string, string][] {
  return [
    ['links www', 'www.commonmark.org', `<p>${link('http://www.commonmark.org', 'www.commonmark.org')}</p>`],
    [
      'links a path',
      'Visit www.commonmark.org/help for more information.',
      `<p>Visit ${link('http://www.commonmark.org/help', 'www.commonmark.org/help')} for more information.</p>`,
    ],
    [
      'ends a link at a full stop',
      'Visit www.commonmark.org.\n\nVisit www.commonmark.org/a.b.',
      `<p>Visit ${link('http://www.commonmark.org', 'www.commonmark.org')}.</p><p>Visit ${link('http://www.commonmark.org/a.b', 'www.commonmark.org/a.b')}.</p>`,
    ],
    [
      'balances brackets in links',
      'www.google.com/search?q=Markup+(business)\n\n(www.google.com/search?q=Markup+(business))',
      `<p>${link('http://www.google.com/search?q=Markup+(business)', 'www.google.com/search?q=Markup+(business)')}</p><p>(${link('http://www.google.com/search?q=Markup+(business)', 'www.google.com/search?q=Markup+(business)')})</p>`,
    ],
    [
      'leaves an entity out of a link',
      'www.google.com/search?q=commonmark&hl;',
      `<p>${link('http://www.google.com/search?q=commonmark', 'www.google.com/search?q=commonmark')}&amp;hl;</p>`,
    ],
    [
      'keeps what only looks like an entity',
      'www.google.com/search?q=commonmark&hl=en',
      `<p>${link('http://www.google.com/search?q=commonmark&amp;hl=en', 'www.google.com/search?q=commonmark&amp;hl=en')}</p>`,
    ],
    [
      'links schemes',
      '(Visit https://encrypted.google.com/search?q=Markup+(business))',
      `<p>(Visit ${link('https://encrypted.google.com/search?q=Markup+(business)')})</p>`,
    ],
    [
      'links e-mail',
      'Ask foo@bar.baz, or hello+xyz@mail.example.',
      `<p>Ask ${link('mailto:foo@bar.baz', 'foo@bar.baz')}, or ${link('mailto:hello+xyz@mail.example', 'hello+xyz@mail.example')}.</p>`,
    ],
    [
      'ends e-mail at a dot, not at a dash or a line',
      'a.b-c_d@a.b\n\na.b-c_d@a.b.\n\na.b-c_d@a.b-\n\na.b-c_d@a.b_',
      `<p>${link('mailto:a.b-c_d@a.b', 'a.b-c_d@a.b')}</p><p>${link('mailto:a.b-c_d@a.b', 'a.b-c_d@a.b')}.</p><p>a.b-c_d@a.b-</p><p>a.b-c_d@a.b_</p>`,
    ],
    [
      'links no address in a word',
      'xhttps://example.org and hello@mail+xyz.example',
      '<p>xhttps://example.org and hello@mail+xyz.example</p>',
    ],
    [
      'links no address in code',
      '`https://example.org` and `www.example.org`',
      '<p><code>https://example.org</code> and <code>www.example.org</code></p>',
    ],
    [
      'links no address in a link',
      '[see www.example.org](https://example.org/)',
      `<p>${link('https://example.org/', 'see www.example.org')}</p>`,
    ],
    [
      'links an address in marks',
      '*https://example.org/a* **www.example.org**',
      `<p><em>${link('https://example.org/a')}</em> <strong>${link('http://www.example.org', 'www.example.org')}</strong></p>`,
    ],
    ['refuses other schemes', 'ftp://foo.bar.baz and xmpp:foo', '<p>ftp://foo.bar.baz and xmpp:foo</p>'],
  ];
}

function tasks(items: string): string {
  return `<ul>${items}</ul>`;
}

export const gfmExamples: readonly Example[] = rules.map(([rule, markdown, html]) => ({
  name: `GFM ${rule}`,
  markdown: `${markdown}\n`,
  html,
}));

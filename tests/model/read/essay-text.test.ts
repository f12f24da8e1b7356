import { expect, test } from 'vitest';
import { plainText } from '../../../src/data/plain-text.ts';
import { unread } from '../../../src/check/unread/unread.ts';
import { readMdx } from '../../../src/model/read/mdx.ts';
import { parseEssay } from '../../../src/model/read/markup/essay-text.ts';
import { parseNote } from '../../../src/model/read/markup/note.ts';

const read = (body: string) =>
  readMdx({ path: 'content/essays/bridges.mdx', text: `---\ntitle: Bridges\n---\n\n${body}\n` });
const parse = (body: string) => parseEssay(read(body), { essay: 'bridges' });

test('a claim is the words that its element stands around', () => {
  expect(parse('Engineers say: <Claim id="too-cheap">bridges *fall*</Claim>.').claims).toEqual([
    { id: 'too-cheap', number: 1, passage: 1, words: 'bridges fall', cruxes: [], incidents: [] },
  ]);
});

test('claims are numbered in reading order, and headings are no passages', () => {
  const { claims, passages } = parse(
    '<Claim id="b">One</Claim>, said one.\n\n## Wind\n\nTwo <Claim id="a">two</Claim> and <Claim id="c">three</Claim>.',
  );

  expect(claims.map(({ id, number, passage }) => ({ id, number, passage }))).toEqual([
    { id: 'b', number: 1, passage: 1 },
    { id: 'a', number: 2, passage: 2 },
    { id: 'c', number: 3, passage: 2 },
  ]);
  expect(passages.map((passage) => passage.claims)).toEqual([['b'], ['a', 'c']]);
});

test('a claim that goes on in a later paragraph is one claim', () => {
  expect(parse('He says <Claim id="a">that</Claim>.\n\nAnd <Claim id="a" continued>this</Claim>.').claims).toEqual([
    { id: 'a', number: 1, passage: 1, words: 'that this', cruxes: [], incidents: [] },
  ]);
});

test('a crux belongs to the innermost claim around it, and is words of that claim as any others', () => {
  const { claims, passages } = parse(
    '<Claim id="outer">All <Crux>*must* fall</Crux>, <Claim id="inner">as <Crux>one</Crux> <Crux>did</Crux></Claim></Claim>.',
  );

  expect(claims.map(({ id, words, cruxes }) => ({ id, words, cruxes }))).toEqual([
    { id: 'outer', words: 'All must fall, as one did', cruxes: ['must fall'] },
    { id: 'inner', words: 'as one did', cruxes: ['one', 'did'] },
  ]);
  expect(plainText(passages[0]?.body ?? [])).toBe('All must fall, as one did.');
});

test('an incident belongs to every claim around it', () => {
  const { claims, incidents } = parse(
    '<Claim id="outer">All fall, <Claim id="inner">as <Example incident="tay-bridge">one</Example> did</Claim></Claim>, and <Example incident="tacoma-narrows">another</Example>.',
  );

  expect(claims.map(({ id, words, incidents: cited }) => ({ id, words, cited }))).toEqual([
    { id: 'outer', words: 'All fall, as one did', cited: ['tay-bridge'] },
    { id: 'inner', words: 'as one did', cited: ['tay-bridge'] },
  ]);
  expect(incidents).toEqual(['tay-bridge', 'tacoma-narrows']);
});

test('a claim alone in its paragraph is a paragraph', () => {
  const { passages, claims } = parse('<Claim id="a">Bridges fall.</Claim>');

  expect(claims).toEqual([{ id: 'a', number: 1, passage: 1, words: 'Bridges fall.', cruxes: [], incidents: [] }]);
  expect(passages).toEqual([
    {
      number: 1,
      body: [
        '<p>',
        { element: 'Claim', attributes: { id: 'a', number: '1', last: '' }, children: ['Bridges fall.'] },
        '</p>',
      ],
      claims: ['a'],
      incidents: [],
    },
  ]);
});

test('claims alone on lines that follow one another make one paragraph', () => {
  expect(
    parse('<Claim id="a">One.</Claim>\n<Claim id="b">Two.</Claim>').passages.map((passage) => passage.claims),
  ).toEqual([['a', 'b']]);
});

test('a chart between paragraphs is no passage', () => {
  const { charts, passages } = parse('One.\n\n<Chart id="spans" />\n\nTwo.');

  expect([charts, passages.map(({ body }) => body)]).toEqual([['spans'], [['<p>One.</p>'], ['<p>Two.</p>']]]);
});

test('headings and charts are known by the passage that they follow; headings of the same words have anchors of their own', () => {
  const heading = (id: string, line: number) => ({
    body: [
      `<div class="heading"><h2 id="${id}">A</h2>` +
        `<a class="anchor" data-form="page" aria-labelledby="${id}" href="#${id}">¶</a></div>`,
    ],
    heading: { id, words: 'A', level: 2, place: { line, column: 1 } },
  });

  expect(parse('## A\n\nOne.\n\nTwo.\n\n<Chart id="spans" />\n\n## A').interludes).toEqual([
    { after: 0, ...heading('a', 5) },
    { after: 2, body: [{ element: 'Chart', attributes: { id: 'spans' }, children: [] }] },
    { after: 2, ...heading('a-1', 13) },
  ]);
});

test('an essay names the sources to which it links, and the incidents that it cites alone', () => {
  const { sources, incidents } = parse(
    'See [a report](source:a) on [the fall](incident:tay-bridge) <Cite source="b" />.',
  );

  expect({ sources, incidents }).toEqual({ sources: ['a', 'b'], incidents: [] });
});

test('quotations and references name sources, each once', () => {
  expect(
    parse('<Quote source="b">So</Quote> <Cite source="a" />, he said <Cite source="b" locator="p. 2" />.').sources,
  ).toEqual(['b', 'a']);
});

test('a text that is not valid has no claims, and its problem has a place in the file', () => {
  const document = read('A <Claim id="a">claim.');

  expect(parseEssay(document, { essay: 'bridges' })).toEqual({
    passages: [],
    interludes: [],
    claims: [],
    incidents: [],
    charts: [],
    footnotes: [],
    sources: [],
    wordCount: 0,
  });
  const problems: unknown[] = [];
  unread(document.path, document.faults, (place, fault) => problems.push({ ...place, ...fault }));
  expect(problems).toMatchObject([{ line: 5, column: 3, rule: 'syntax' }]);
});

test('a note lists what it cites and links to', () => {
  const { sources, incidents, charts } = parseNote(
    read('See [it](incident:tay-bridge), [the list](source:b) <Cite source="a" />.\n\n<Chart id="spans" />'),
    { essay: 'bridges' },
  );

  expect({ sources, incidents, charts }).toEqual({ sources: ['b', 'a'], incidents: ['tay-bridge'], charts: ['spans'] });
});

test('own links lead to pages of the site', () => {
  expect(
    parseNote(read('[One](claim:too-cheap), [two](claim:dams/leak), [three](source:a).'), { essay: 'bridges' }).blocks,
  ).toEqual([
    [
      '<p><a href="/claims/bridges/too-cheap.html">One</a>, <a href="/claims/dams/leak.html">two</a>, <a href="/sources/index.html#a">three</a>.</p>',
    ],
  ]);
});

test('footnotes have letters in the order in which the text refers to them; of two of one name the first counts', () => {
  const { passages, footnotes } = parse(
    'One[^z] and two[^a], and one again[^z]. None[^none].\n\n[^a]: Of *two*.\n\n[^z]: Of one.\n\n[^z]: Of others.\n\n[^unused]: Nobody refers to it.',
  );

  expect(footnotes.map(({ mark, references, body }) => [mark, references, plainText(body).trim()])).toEqual([
    ['a', 2, 'Of one.'],
    ['b', 1, 'Of two.'],
  ]);
  expect(passages).toHaveLength(1);
});

test('links and pictures that are defined elsewhere are what they would be in their place, titles and all', () => {
  const [apart, inPlace] = [
    'See [the fall][fall], [wind][] and ![a bridge][picture].\n\n[fall]: https://example.org/a "Its title"\n[wind]: https://example.org/b\n[picture]: /b.svg "Its title"',
    'See [the fall](https://example.org/a "Its title"), [wind](https://example.org/b) and ![a bridge](/b.svg "Its title").',
  ].map((body) => parse(body).passages);

  expect(apart).toEqual(inPlace);
  expect(JSON.stringify(inPlace).match(/Its title/g)).toHaveLength(2);
});

test('elements are told the language of their text, and where a picture beside it lies', () => {
  const { blocks } = parseNote(
    read('Seen by <Quote source="rothery-1880" by="Rothery">all</Quote>.\n\n![A bridge](bridge.svg)'),
    {
      essay: 'bridges',
      file: 'content/claims/bridges/too-cheap.mdx',
      language: 'de',
    },
  );

  expect(blocks.flat().filter((part) => typeof part !== 'string')).toEqual([
    {
      element: 'Quote',
      attributes: { source: 'rothery-1880', by: 'Rothery', language: 'de' },
      children: ['all'],
    },
    {
      element: 'Picture',
      attributes: { src: 'content/claims/bridges/bridge.svg', alt: 'A bridge', language: 'de' },
      children: [],
    },
  ]);
  const [told] = parseNote(read('Seen by <Quote source="rothery-1880" by="Rothery">all</Quote>.'), {}).blocks;
  expect(told?.[1]).toEqual({
    element: 'Quote',
    attributes: { source: 'rothery-1880', by: 'Rothery' },
    children: ['all'],
  });
});

test('a table is scrolled within itself, under the names of its columns', () => {
  const [body] = parse('| Bridge | Fell |\n| --- | --: |\n| Tay | 1879 |').passages.map((passage) => passage.body);

  expect(String(body)).toMatch(
    /^<div class="scroll" role="group" tabindex="0" aria-label="Table: Bridge, Fell"><table>.*<\/table><\/div>$/s,
  );
});

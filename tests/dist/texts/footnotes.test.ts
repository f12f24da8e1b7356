import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { byClass, byId, byTag, hrefs, textOf, type Document } from '../dom.ts';
import { readText, textsDist } from '../texts.ts';

const essay = readText('essays/a-modest-proposal.html').document;
const claim = readText('claims/a-modest-proposal/beggars-crowd-the-roads.html').document;
const read = (path: string) => readFileSync(join(textsDist, path), 'utf8');
const data = JSON.parse(read('data/a-modest-proposal.json')) as {
  essay: { text: object[] };
  claims: [{ words: string }];
};

/** What refers to footnotes: its words, its own id, and where it leads. */
const marks = (document: Document) =>
  byClass(document, 'footnote-mark').map((mark) => [textOf(mark), mark.attribs['id'], mark.attribs['href']]);

test('a footnote is called by a letter, and each place that refers to it can be led back to', () => {
  expect(marks(essay)).toEqual([
    ['[a]', 'footnote-a-ref-1', '#footnote-a'],
    ['[b]', 'footnote-b-ref-1', '#footnote-b'],
    // In the caption of a picture.
    ['[b]', 'footnote-b-ref-2', '#footnote-b'],
    ['[a]', 'footnote-a-ref-2', '#footnote-a'],
    // In the note on the claim, whose footnotes stand on its page.
    ['[a]', undefined, '../claims/a-modest-proposal/beggars-crowd-the-roads.html#footnote-a'],
  ]);
  expect(hrefs(byId(essay, 'footnote-a'))).toEqual([
    '../sources/index.html#parish-book-1728',
    '#footnote-a-ref-1',
    '#footnote-a-ref-2',
  ]);
  expect(hrefs(byId(essay, 'footnote-b'))).toEqual([
    'https://clothes.example',
    '#footnote-b-ref-1',
    '#footnote-b-ref-2',
  ]);
});

test('the footnotes stand after the text and before the notes on claims, as a section of their own', () => {
  const sections = byTag(essay, 'section').filter((section) =>
    /\b(?:foot)?notes\b/.test(section.attribs['class'] ?? ''),
  );

  expect(sections.map((section) => [textOf(byTag(section, 'h2')), byTag(section, 'li').length])).toEqual([
    ['Footnotes', 2],
    ['Notes', 1],
  ]);
  expect(textOf(byId(essay, 'footnote-a'))).toBe(
    'a Dublin, in the first edition [The Book of the Parish, 1728, fol. 3].It had some hundred thousand souls.Back 2',
  );
});

test('a footnote is no paragraph, and no word of a claim', () => {
  expect(byClass(essay, 'passage').map(({ attribs }) => attribs['id'])).toEqual(['p1', 'p2', 'p3']);
  expect(data.claims[0].words).toMatch(/^It .* this great town, or travel .* female sex$/);
});

test('the page of a claim has the footnotes of its note, and leads to those of the paragraph that it quotes', () => {
  const page = '../../essays/a-modest-proposal.html';

  expect(marks(claim)).toEqual([
    ['[a]', undefined, `${page}#footnote-a`],
    ['[b]', undefined, `${page}#footnote-b`],
    ['[a]', 'footnote-a-ref-1', '#footnote-a'],
  ]);
  expect(textOf(byId(claim, 'footnote-a'))).toBe('a Oats and potatoes alike.Back');
});

test.each([
  ['pages/house.html', 'a The one on the quay.Back'],
  ['about.html', 'a And slowly.Back'],
])('%s has its footnotes, too', (path, words) => {
  const { document } = readText(path);

  expect(marks(document)).toEqual([['[a]', 'footnote-a-ref-1', '#footnote-a']]);
  expect(textOf(byId(document, 'footnote-a'))).toBe(words);
});

test('Markdown has each footnote under its letter, beside the notes under their numbers', () => {
  const text = read('essays/a-modest-proposal.md');

  expect(text).toContain('through this great town[^a], or travel');
  expect(text).toContain(
    'crowded with beggars of the female sex[^1], followed by three, four, or six children, all in rags[^b].',
  );
  expect(text).toContain(
    '[^a]: Dublin, in the first edition [\\[The Book of the Parish, 1728, fol. 3\\]](../sources/index.html#parish-book-1728 "The Book of the Parish").\n\n    It had *some* hundred thousand souls.\n\n[^b]: Cast-off [clothes](https://clothes.example).\n\n## Notes\n\n[^1]: ',
  );
  expect(read('claims/a-modest-proposal/beggars-crowd-the-roads.md')).toContain('failed[^a] ');
});

test('the book has them as endnotes, with ways there and back, and those of a note with its claim', () => {
  const book = unzipSync(readFileSync(join(textsDist, 'editions/a-modest-proposal.epub')));
  const [text, notes] = ['essay', 'notes'].map((name) => strFromU8(book[`EPUB/${name}.xhtml`]!)) as [string, string];

  expect(text).toContain('role="doc-endnotes" class="footnotes" epub:type="endnotes"');
  expect(
    text.match(/<a id="footnote-[^>]*>/g)?.map((tag) => tag.replace(/ (?:role|aria-label|class)="[^"]*"/g, '')),
  ).toEqual([
    '<a id="footnote-a-ref-1" href="#footnote-a" epub:type="noteref">',
    '<a id="footnote-b-ref-1" href="#footnote-b" epub:type="noteref">',
    '<a id="footnote-b-ref-2" href="#footnote-b" epub:type="noteref">',
    '<a id="footnote-a-ref-2" href="#footnote-a" epub:type="noteref">',
  ]);
  expect(text).toContain('<li id="footnote-b" class="footnote" epub:type="endnote">');
  expect(text).toContain('href="#footnote-b-ref-1"');
  expect(text).toContain('href="notes.xhtml#Claim-beggars-crowd-the-roads-footnote-a"');
  expect(notes).toContain('<li id="Claim-beggars-crowd-the-roads-footnote-a" class="footnote"');
});

test('the edition in one file has them, each note’s under its own address', () => {
  const edition = read('editions/a-modest-proposal.html');
  const ids = [...edition.matchAll(/ id="([^"]*footnote[^"]*)"/g)].map(([, id]) => id);

  expect(ids).toEqual([
    'footnote-a-ref-1',
    'footnote-b-ref-1',
    'footnote-b-ref-2',
    'footnote-a-ref-2',
    'footnotes',
    'footnote-a',
    'footnote-b',
    'Claim-beggars-crowd-the-roads-footnote-a-ref-1',
    'Claim-beggars-crowd-the-roads-footnotes',
    'Claim-beggars-crowd-the-roads-footnote-a',
    'Method-footnote-a-ref-1',
    'Method-footnotes',
    'Method-footnote-a',
  ]);
});

test('footnotes are found by the search, and stand in the data', () => {
  expect(data.essay.text.slice(-2)).toEqual([
    { kind: 'footnote', mark: 'a', text: 'Dublin, in the first edition. It had some hundred thousand souls.' },
    { kind: 'footnote', mark: 'b', text: 'Cast-off clothes.' },
  ]);
  expect(globSync('assets/search-*.js', { cwd: textsDist }).map(read).join()).toContain('Cast-off clothes.');
});

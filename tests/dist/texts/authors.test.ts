import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { byAttribute, byClass, byId, byTag, isElement, rawText, textOf } from '../dom.ts';
import { readText, textsDist } from '../texts.ts';

/** Whose argument it is and when it appeared, as the head of an essay says. */
function byline(essay: string): string {
  const [line] = byClass(readText(`essays/${essay}.html`).document, 'byline');
  return textOf(line!.children.filter((child) => !isElement(child) || !['a', 'details', 'span'].includes(child.name)));
}

const about = (essay: string) =>
  byTag(byClass(readText(`essays/${essay}.html`).document, 'byline')[0]!, 'p').map(textOf);

const jsonLd = (path: string) =>
  JSON.parse(
    rawText(byTag(readText(path).document, 'script').find(({ attribs }) => attribs['type'] === 'application/ld+json')!),
  ) as {
    '@graph': [Record<string, unknown>];
  };

const metas = (path: string, name: string) =>
  byAttribute(readText(path).document, 'name', name).map(({ attribs }) => attribs['content']);

const packageOf = (essay: string) =>
  strFromU8(unzipSync(readFileSync(join(textsDist, `editions/${essay}.epub`)))['EPUB/package.opf']!);

test('of a text that appeared in 1729, its author and the year are told, and no publisher that nobody knows', () => {
  expect(byline('a-modest-proposal')).toBe('By Jonathan Swift (1729) ·');
  expect(about('a-modest-proposal')).toEqual(
    expect.arrayContaining([
      'After A Modest Proposal for preventing the Children of poor People from being a Burthen. The text is reprinted from the original; the notes are ours.',
      'Jonathan Swift: dean of St Patrick’s, as given in 1729.',
    ]),
  );
});

test('a text from before our era has its year', () => {
  expect(byline('gallic-war')).toBe('By Julius Caesar (c. 51 BC)');
});

test('of a text of which nobody knows more than its title, it is said that its author is unknown', () => {
  expect(byline('sir-patrick-spens')).toBe('By an unknown author');
  expect(jsonLd('essays/sir-patrick-spens.html')['@graph'][0]['isBasedOn']).toEqual({
    '@type': 'CreativeWork',
    name: 'The Ballad of Sir Patrick Spens',
  });
});

test('what is claimed in a reprint is claimed by its author in that year, and its review is by those who annotate', () => {
  const { mainEntity, hasPart } = jsonLd('claims/a-modest-proposal/beggars-crowd-the-roads.html')['@graph'][0];
  const swift = [{ '@type': 'Person', name: 'Jonathan Swift' }];
  const readers = [
    { '@type': 'Person', name: 'The first reader' },
    { '@type': 'Person', name: 'The second reader' },
  ];

  expect(mainEntity).toMatchObject({ author: readers, itemReviewed: { author: swift, datePublished: '1729' } });
  expect(hasPart).toMatchObject({ creator: swift });
});

test('the place of a claim in an original that stands nowhere on the web is told without a link', () => {
  const { document } = readText('claims/a-modest-proposal/beggars-crowd-the-roads.html');
  const section = byId(document, 'original').parent!;

  expect(isElement(section) && [textOf(section), byTag(section, 'a').length]).toEqual([
    'In the originalParagraph 1 of A Modest Proposal for preventing the Children of poor People from being a Burthen, from “It is a melancholy object …” to “… of the female sex”.',
    0,
  ]);
});

test('the several authors of an essay are named in its head, for machines, in feeds, and as authors of the book', () => {
  const feed = JSON.parse(readFileSync(join(textsDist, 'feed.json'), 'utf8')) as {
    items: { url: string; authors: object[] }[];
  };
  const { author, editor } = jsonLd('essays/one-claim.html')['@graph'][0];
  const names = ['Ann Bell', 'Ben Cole', 'The Readers'];

  expect(byline('one-claim')).toBe('By Ann Bell, Ben Cole and The Readers (4 January 2026) ·');
  expect(about('one-claim')).toContain('Ann Bell: a printer.');
  expect(about('one-claim')[0]).toMatch(/^Annotated by The first reader · /);
  expect({ author, editor }).toEqual({
    author: [
      { '@type': 'Person', name: 'Ann Bell', url: 'https://bell.example' },
      { '@type': 'Person', name: 'Ben Cole' },
      { '@type': 'Organization', name: 'The Readers', url: 'https://example.org' },
    ],
    editor: [{ '@type': 'Person', name: 'The first reader' }],
  });
  expect(metas('essays/one-claim.html', 'citation_author')).toEqual(['Ann Bell', 'Ben Cole', 'The Readers,']);
  expect(feed.items.find(({ url }) => url.endsWith('essays/one-claim.html'))?.authors).toEqual(
    names.map((name) => ({ name })),
  );
  expect(packageOf('one-claim').match(/(?<=<dc:creator>).*(?=<\/dc:creator>)/g)).toEqual(names);
  expect(packageOf('one-claim')).toContain('<dc:contributor>The first reader</dc:contributor>');
});

test('who quotes a claim names the authors of the essay', () => {
  const { document } = readText('claims/one-claim/one-thing-is-enough.html');

  expect(textOf(byAttribute(document, 'data-copy', ''))).toContain(
    'One thing is enoughAnn Bell, Ben Cole and The Readers, One Claim and Nothing Else, annotated, claim 1',
  );
});

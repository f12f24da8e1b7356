import { expect, test } from 'vitest';
import { cslWords } from '../../../../src/model/schema/csl-text.ts';
import { entries } from '../../content.ts';
import { byClass, byId, closest, hasClass, isElement, textOf, type Element } from '../../dom.ts';
import { readPage } from '../../site.ts';
import { sourceBehind } from '../../words.ts';

/** The references in a text, in its order: each source with its locator. */
const written = (text: string, element: 'Cite' | 'Quote'): string[] =>
  [...text.matchAll(new RegExp(`<${element}\\s([^>]*)>`, 'g'))].map(([, attributes = '']) => {
    const value = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1];
    return [value('source'), value('locator')].filter(Boolean).join(', ');
  });

/** Those of a page. Which of its words are the locator, its author's text says. */
const shown = (links: readonly Element[], expected: readonly string[], words: (link: Element) => string): string[] =>
  links.map((link, index) => {
    const source = sourceBehind(link.attribs['href']!);
    const [, locator] = /, (.*)$/.exec(expected[index] ?? '') ?? [];
    return locator && words(link).endsWith(`, ${locator}`) ? `${source}, ${locator}` : source;
  });
/** Between its brackets. */
const inside = (link: Element) => textOf(link).replace(/^\[|\]$/g, '');
const label = ({ attribs }: Element) => attribs['aria-label'] ?? '';

const isProse = (node: Element['children'][number]): node is Element => 'name' in node && node.name !== 'section';
const sectionOf = (page: string, id: string) =>
  closest(byId(readPage(page).document, id), ({ name }) => name === 'section')!;
const texts = [
  ...entries.claims.map(({ essay, id, text }) => {
    const page = `claims/${essay}/${id}.html`;
    return { page, text, parts: [sectionOf(page, 'note')] };
  }),
  ...entries.essays.map(({ id, text }) => {
    const page = `essays/${id}.html`;
    return { page, text, parts: byClass(readPage(page).document, 'passage') };
  }),
  ...entries.incidents.map(({ id, text }) => {
    const page = `incidents/${id}.html`;
    // What the page tells besides stands in sections.
    const parts = byClass(readPage(page).document, 'parts')[0]!.children.filter(isProse);
    return { page, text, parts };
  }),
];
const linksIn = (parts: readonly Element[], name: string) =>
  parts
    .flatMap((part) => byClass(part, name))
    .filter(
      // A chart has references of its own.
      (link) => !closest(link, (one) => hasClass(one, 'notes') || one.name === 'figure'),
    );

test('every reference in a text leads to its source and ends in its locator', () => {
  expect(
    texts.map(({ page, text, parts }) => [page, shown(linksIn(parts, 'cite'), written(text, 'Cite'), inside)]),
  ).toEqual(texts.map(({ page, text }) => [page, written(text, 'Cite')]));
});

test('every reference is named with the title of its source', () => {
  const named = texts.flatMap(({ parts }) =>
    linksIn(parts, 'cite').map(({ attribs }) => [sourceBehind(attribs['href']!), attribs['title']]),
  );

  expect(named).toEqual(named.map(([id]) => [id, cslWords(entries.sources.find((source) => source.id === id)!.title)]));
});

/** An essay needs no link to the text that it restates: its head has it. */
const linked = ({ page, text }: { page: string; text: string }): string[] => {
  const essay = entries.essays.find(({ id }) => page === `essays/${id}.html`);
  const originals = entries.sources.filter(({ URL }) => URL !== undefined && URL === essay?.original?.url);
  return written(text, 'Quote').filter((reference) => !originals.some(({ id }) => reference.split(', ')[0] === id));
};

test('every quotation is followed by a link to its source, which is named with its locator', () => {
  expect(texts.map((one) => [one.page, shown(linksIn(one.parts, 'quote-source'), linked(one), label)])).toEqual(
    texts.map((one) => [one.page, linked(one)]),
  );
  const links = texts.flatMap(({ parts }) => linksIn(parts, 'quote-source'));
  expect(links.filter(({ prev }) => !isElement(prev) || !hasClass(prev, 'quote')).map(label)).toEqual([]);
});

test('every quotation stands between quotation marks that are text', () => {
  const quotes = texts.flatMap(({ page, parts }) =>
    parts.flatMap((part) => byClass(part, 'quote')).map((quote) => ({ page, words: textOf(quote) })),
  );

  expect(quotes.length).toBeGreaterThan(0);
  expect(quotes.filter(({ words }) => !/^[“„«「”].*[”“»」]$/s.test(words))).toEqual([]);
});

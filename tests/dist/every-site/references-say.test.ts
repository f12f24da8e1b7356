import { expect, test } from 'vitest';
import { entries } from '../content.ts';
import { byClass, byId, byTag, closest, hasClass, textOf, type Element } from '../dom.ts';
import { readPage } from '../site.ts';

/** The references in a text, in its order: each source with its locator. */
const written = (text: string, element: 'Cite' | 'Quote'): string[] =>
  [...text.matchAll(new RegExp(`<${element}\\s([^>]*)>`, 'g'))].map(([, attributes = '']) => {
    const value = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1];
    return [value('source'), value('locator')].filter(Boolean).join(', ');
  });

/** Those of a page. Which of its words are the locator, its author's text says. */
const shown = (links: readonly Element[], expected: readonly string[], words: (link: Element) => string): string[] =>
  links.map((link, index) => {
    const source = link.attribs['href']!.replace(/^.*#/, '');
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
    const parts = byTag(readPage(page).document, 'article')[0]!.children.filter(isProse);
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

test('every quotation leads to its source and is named with its locator', () => {
  expect(
    texts.map(({ page, text, parts }) => [page, shown(linksIn(parts, 'quote-end'), written(text, 'Quote'), label)]),
  ).toEqual(texts.map(({ page, text }) => [page, written(text, 'Quote')]));
});

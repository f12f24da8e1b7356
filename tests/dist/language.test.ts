import { expect, test } from 'vitest';
import { readEdition } from './content.ts';
import { all, byClass, byTag, closest, hasClass, isElement, textOf, tidy, type Document } from './dom.ts';
import { readPage, readPages } from './site.ts';

/** Words of the frame of a page, with the language and direction in which they are told. */
const frameOf = (document: Document) => {
  const [skip] = byClass(document, 'skip');
  const [menu] = byTag(document, 'summary');
  const [corrections, data] = byTag(byTag(document, 'footer')[0]!, 'a');
  return [skip!, menu!, byClass(document, 'search')[0]!, corrections!, data!].map((element) => {
    const of = element.attribs['lang'] ? element : closest(element, ({ attribs }) => attribs['lang'] !== undefined);
    return [textOf(element), of?.attribs['lang'], of?.attribs['dir']];
  });
};

const english = ['Skip to the text', 'Menu', 'Search', 'Corrections', 'Everything as data'];

test('a page in a language without a catalogue has the words of the site’s language, which say so', () => {
  const { document } = readPage('essays/bridges.html');

  expect(byTag(document, 'html').map(({ attribs }) => attribs['lang'])).toEqual(['ur']);
  expect(frameOf(document)).toEqual(english.map((words) => [words, 'en-GB', 'ltr']));
});

test.each(['essays/bridges.html', 'claims/bridges/index.html'])(
  'what signs and numbers of %s are called says in which language it is',
  (path) => {
    // A reference is named by its author.
    const named = byTag(readPage(path).document, 'a', 'button').filter(
      (link) =>
        link.attribs['aria-label'] !== undefined &&
        !/\p{L}{2}/u.test(textOf(link)) &&
        !link.attribs['class']?.includes('quote-source'),
    );
    const other = named.filter(
      (link) =>
        closest(link, ({ attribs }) => attribs['lang'] !== undefined)?.attribs['lang'] !== 'en-GB' &&
        link.attribs['lang'] !== 'en-GB',
    );

    expect(named.length).toBeGreaterThan(2);
    expect(other.map(({ attribs }) => attribs['aria-label'])).toEqual([]);
  },
);

test('a page in a language with a catalogue says nothing of it besides its own language', () => {
  const { document } = readPage('essays/lighthouses.html');

  expect(frameOf(document)).toEqual(english.map((words) => [words, 'en-GB', 'ltr']));
  expect(byTag(document, 'nav', 'footer').filter(({ attribs }) => attribs['lang'] || attribs['dir'])).toEqual([]);
});

test('the script of the choices of reading finds its words in the page', () => {
  const [choices] = byTag(readPage('essays/lighthouses.html').document, 'reading-choices');

  expect(JSON.parse(choices!.attribs['data-words']!)).toMatchObject({
    name: 'Reading choices',
    theme: { label: 'Colours', '': 'System', light: 'Light', dark: 'Dark' },
  });
});

test('a sentence of the catalogue has its links where it names them', () => {
  const { document } = readPage('index.html');
  const [feeds] = byTag(byTag(document, 'footer')[0]!, 'p').slice(-1);

  expect(textOf(feeds!)).toBe('New essays, incidents and claims: RSS, JSON Feed');
});

test('what an author called something is marked as in the author’s language, wherever it is named', () => {
  const { essays, incidents } = readEdition();
  const named = new Map([
    ...essays.flatMap(({ title, language, claims }) =>
      [title, ...claims.flatMap(({ statement, short }) => [statement, short ?? statement])].map(
        (words) => [tidy(words), language] as const,
      ),
    ),
    ...incidents.flatMap(({ title, short, language = 'en-GB' }) =>
      [title, short].map((words) => [tidy(words), language] as const),
    ),
  ]);
  const unmarked = readPages().flatMap(({ path, document }) =>
    all(
      document,
      (element) =>
        // Words of a text may be those of a name.
        !/^(title|meta|script|option|text|tspan)$/.test(element.name) &&
        !hasClass(element, 'example') &&
        !element.children.some(isElement),
    ).flatMap((element) => {
      const language = named.get(textOf(element));
      const told = closest(element, ({ attribs }) => attribs['lang'] !== undefined)?.attribs['lang'];
      return language === undefined || (element.attribs['lang'] ?? told) === language
        ? []
        : `${path}: ${textOf(element)}`;
    }),
  );

  expect(unmarked).toEqual([]);
});

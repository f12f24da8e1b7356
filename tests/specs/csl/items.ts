import fc from 'fast-check';
import { sourceSchema, type Source } from '../../../src/model/schema/source.ts';
import { plain, title, type Text } from './words.ts';

/** An item as an author may list it, and what should be told of it. */
export interface Item {
  source: Record<string, unknown>;
  title: Text;
  /** Those who wrote it, as lists sort them. */
  authors: string[];
  /** The family of the first, or a body. */
  family: string | undefined;
  /** As CSL-JSON has it. */
  issued?: object;
}

/** @see https://github.com/citation-style-language/schema/blob/v1.0.2/schemas/styles/csl-variables.rnc */
export const variables = {
  dates: ['available-date', 'event-date', 'issued', 'original-date', 'submitted'],
  names: [
    ...['author', 'chair', 'collection-editor', 'compiler', 'composer', 'container-author', 'contributor', 'curator'],
    ...['director', 'editor', 'editor-translator', 'editorial-director', 'executive-producer', 'guest', 'host'],
    ...['illustrator', 'interviewer', 'narrator', 'organizer', 'original-author', 'performer', 'producer', 'recipient'],
    ...['reviewed-author', 'script-writer', 'series-creator', 'translator'],
  ],
  numbers: [
    ...['chapter-number', 'collection-number', 'edition', 'issue', 'number', 'number-of-pages', 'number-of-volumes'],
    ...['page', 'page-first', 'part-number', 'printing-number', 'section', 'supplement-number', 'version', 'volume'],
  ],
  titles: [
    ...['collection-title', 'container-title', 'original-title', 'part-title', 'reviewed-title', 'volume-title'],
    ...['container-title-short', 'title-short'],
  ],
  strings: [
    ...['abstract', 'annote', 'archive', 'archive_collection', 'archive_location', 'archive-place', 'authority'],
    ...['call-number', 'dimensions', 'division', 'DOI', 'event-title', 'event-place', 'genre', 'ISBN', 'ISSN'],
    ...['jurisdiction', 'keyword', 'license', 'medium', 'note', 'original-publisher', 'original-publisher-place'],
    ...['PMCID', 'PMID', 'publisher', 'publisher-place', 'references', 'reviewed-genre', 'scale', 'source', 'status'],
  ],
} as const;

/** Dates of EDTF, and the same in CSL-JSON. */
const dates: readonly (readonly [edtf: string, csl: object])[] = [
  ['1879', { 'date-parts': [[1879]] }],
  ['1879-12', { 'date-parts': [[1879, 12]] }],
  ['1879-12-28', { 'date-parts': [[1879, 12, 28]] }],
  ['1879-12-28/1880-01-03', { 'date-parts': [[1879, 12, 28], [1880, 1, 3]] }], // prettier-ignore
  ['1998/1999', { 'date-parts': [[1998], [1999]] }],
  ['1880~', { 'date-parts': [[1880]], circa: true }],
  ['1880?', { 'date-parts': [[1880]], circa: true }],
  ['2001-21', { 'date-parts': [[2001]], season: 1 }],
  ['-0043-03-15', { 'date-parts': [[-44, 3, 15]] }],
  ['187X', { literal: '1870s' }],
];

const number = fc.oneof(
  fc.integer({ min: 1, max: 3000 }).map(String),
  fc.constantFrom('3-4', '12–15', 'IV', 'B2', '2nd revised', '1,234', 'e1000-e1009', '2.0.1', '100% more', 'a & b', '第3巻'),
); // prettier-ignore

const part = plain;
const name = fc.oneof(
  fc.record({ literal: plain }),
  fc.record(
    {
      family: part,
      given: part,
      'non-dropping-particle': fc.constantFrom('van', 'de la', "'t"),
      'dropping-particle': fc.constantFrom('von', 'd’'),
      suffix: fc.constantFrom('Jr.', 'III'),
    },
    { requiredKeys: ['family'] },
  ),
);
const names = fc.array(name, { minLength: 1, maxLength: 4 });

const date = fc.constantFrom(...dates);
const url = fc
  .constantFrom(
    ...['https://example.org/', 'https://example.org/a_b~c?d=1&e=%20#f', "https://example.org/Hobson's_choice_(1)"],
    ...['https://example.org/{x}', 'https://пример.example/путь', 'https://example.org/a--b/50%25'],
  )
  // No two sources have one address.
  .chain((start) =>
    fc
      .noBias(fc.integer({ min: 0 }))
      .map((number) => start.replace(/(?=#|$)/, `${start.includes('?') ? '&' : '?'}n=${number}`)),
  );

const some = <Value>(keys: readonly string[], value: fc.Arbitrary<Value>, atMost: number) =>
  fc
    .tuple(fc.subarray([...keys], { maxLength: atMost }), fc.array(value, { minLength: atMost, maxLength: atMost }))
    .map(([chosen, values]) => Object.fromEntries(chosen.map((key, index) => [key, values[index]!])));

const types = Object.values(sourceSchema.shape.type.enum);

const firstOf = ([first]: Source['author'] = []) => first && ('literal' in first ? first.literal : first.family);

/** Items over all that CSL 1.0.2 knows. */
export const item: fc.Arbitrary<Item> = fc
  .record({
    type: fc.constantFrom(...types),
    title,
    names: some(variables.names, names, 4),
    author: fc.option(names, { nil: undefined }),
    titles: some(variables.titles, title, 4),
    numbers: some(variables.numbers, number, 5),
    strings: some(variables.strings, plain, 8),
    dates: some(variables.dates, date, 3),
    issued: fc.option(date, { nil: undefined }),
    url: fc.option(url, { nil: undefined }),
    accessed: fc.constantFrom('2026-11-30', undefined),
    language: fc.constantFrom('en', 'de', 'ar', 'ja', 'he', 'hi', 'zh-Hant', 'pt-BR'),
  })
  .map(({ type, title, names, author, titles, numbers, strings, dates, issued, url, accessed, language }) => {
    const dated = { ...dates, ...(issued && { issued }) };
    return {
      source: {
        type,
        title: title.csl,
        ...names,
        ...(author && { author }),
        ...Object.fromEntries(Object.entries(titles).map(([key, { csl }]) => [key, csl])),
        ...numbers,
        ...strings,
        ...Object.fromEntries(Object.entries(dated).map(([key, [edtf]]) => [key, edtf])),
        ...(url !== undefined && { URL: url }),
        ...(accessed && { accessed }),
        language,
      },
      title,
      family: firstOf(author ?? names['author']),
      authors: ((author ?? names['author'] ?? []) as Source['author']).map((one) =>
        'literal' in one
          ? one.literal
          : [one['non-dropping-particle'], one.family, one.given, one['dropping-particle'], one.suffix]
              .filter(Boolean)
              .join(' '),
      ),
      ...(dated['issued'] && { issued: dated['issued'][1] }),
    };
  });

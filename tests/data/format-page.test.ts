import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatPage } from '../../src/data/citation/format-page.ts';
import { formatItem, referenceStyles, type ReferenceStyle } from '../../src/data/citation/processor.ts';

const page = (title: string, path: string, partOf: string) => ({
  id: path,
  type: 'webpage',
  title,
  author: [{ literal: 'An editor' }],
  'container-title': `Our site: ${partOf}`,
  issued: { 'date-parts': [[2026, 11, 25]] },
  URL: `https://example.org/a${path}`,
  language: 'en',
});

const styles = Object.keys(referenceStyles) as ReferenceStyle[];
const oneOf = (...texts: string[]) => fc.constantFrom(...texts);
/** What stands in titles, and whatever a processor treats in a way of its own. */
const piece = fc.oneof(
  {
    weight: 6,
    arbitrary: oneOf('the', 'Bridges', 'of', 'U.S.', '1,000', '1.5%', 'de', 'Мост', '橋', 'été', 'don’t', 'two-thirds'),
  },
  { weight: 2, arbitrary: oneOf(', ', ': ', '; ', '. ', ' – ', '—', '(', ')', '’', '?', '!', '/', '…') },
  oneOf(
    '"',
    "'",
    '“',
    '”',
    '‘',
    '«',
    '»',
    '&',
    '<',
    '>',
    '<i>',
    '</i>',
    '²',
    'ª',
    ' ',
    '  ',
    '--',
    '$1',
    '\\',
    '.',
    ':',
  ),
  fc.string({ unit: 'grapheme', maxLength: 3 }),
);
const title = fc
  .array(piece, { minLength: 1, maxLength: 9 })
  .chain((pieces) => oneOf(' ', '').map((between) => pieces.join(between)))
  .filter((text) => text.trim() !== '');

test('a page is cited as a processor does it, whatever its title, in every style', () => {
  fc.assert(
    fc.property(title, oneOf('bridges', 'dams', '2026'), fc.nat(99), (title, essay, number) => {
      const cited = page(title, `/claims/${essay}/claim-${number}.html`, essay);

      for (const style of styles) expect(formatPage(cited, style)).toBe(formatItem(cited, style));
    }),
    { numRuns: 1000 },
  );
});

test.each([
  ['stands in the name of the site too', 'Our site'],
  ['stands in the date too', '2026'],
  ['stands in the address too', 'claims'],
])('a title that %s is no example for others', (_, title) => {
  const [first, second] = [page(title, '/claims/a/b.html', title), page('Other words', '/claims/a/c.html', title)];

  for (const style of styles) {
    expect(formatPage(first, style)).toBe(formatItem(first, style));
    expect(formatPage(second, style)).toBe(formatItem(second, style));
  }
});

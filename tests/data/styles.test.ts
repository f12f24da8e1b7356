import { expect, test } from 'vitest';
import { formatItem, type ReferenceStyle } from '../../src/data/citation/processor.ts';
import { toCslJson } from '../../src/data/citation/reference.ts';
import { sourceSchema } from '../../src/model/schema/source.ts';
import { kept, listed, simpler } from './kept-style.ts';

const source = (fields: object) =>
  sourceSchema.parse({ id: 'x', language: 'en', custom: { read: true, about: 'Something.' }, ...fields });
const format = (style: ReferenceStyle, fields: object) =>
  formatItem(toCslJson(source(fields)), style)
    .replaceAll(/<\/?i>/g, '_')
    .replaceAll('&#38;', '&');

/** The manual's examples, as its publisher gives them. */
const examples: [string, ReferenceStyle, object, string][] = [
  [
    'a journal article',
    'apa',
    {
      type: 'article-journal',
      title:
        'Emotions in storybooks: A comparison of storybooks that represent ethnic and racial groups in the United States',
      author: [
        { family: 'Grady', given: 'J. S.' },
        { family: 'Her', given: 'M.' },
        { family: 'Moreno', given: 'G.' },
        { family: 'Perez', given: 'C.' },
        { family: 'Yelinek', given: 'J.' },
      ],
      'container-title': 'Psychology of Popular Media Culture',
      volume: '8',
      issue: '3',
      page: '207-217',
      issued: '2019',
      URL: 'https://doi.org/10.1037/ppm0000185',
    },
    'Grady, J. S., Her, M., Moreno, G., Perez, C., & Yelinek, J. (2019). Emotions in storybooks: A comparison of storybooks that represent ethnic and racial groups in the United States. _Psychology of Popular Media Culture_, _8_(3), 207–217. https://doi.org/10.1037/ppm0000185',
  ],
  [
    'a page of a body',
    'apa',
    {
      type: 'webpage',
      title: 'Anxiety disorders',
      author: [{ literal: 'National Institute of Mental Health' }],
      'container-title': 'U.S. Department of Health and Human Services, National Institutes of Health',
      issued: '2018-07',
      URL: 'https://www.nimh.nih.gov/health/topics/anxiety-disorders/index.shtml',
    },
    'National Institute of Mental Health. (2018, July). _Anxiety disorders_. U.S. Department of Health and Human Services, National Institutes of Health. https://www.nimh.nih.gov/health/topics/anxiety-disorders/index.shtml',
  ],
  [
    'a book',
    'chicago',
    {
      type: 'book',
      title: 'Interior Chinatown',
      author: [{ family: 'Yu', given: 'Charles' }],
      publisher: 'Pantheon Books',
      issued: '2020',
    },
    'Yu, Charles. _Interior Chinatown_. Pantheon Books, 2020.',
  ],
  [
    'a journal article',
    'chicago',
    {
      type: 'article-journal',
      title: 'Inclusion Work: Children of Immigrants Claiming Membership in Everyday Life',
      author: [{ family: 'Kwon', given: 'Hyeyoung' }],
      'container-title': 'American Journal of Sociology',
      volume: '127',
      issue: '6',
      page: '1818-1859',
      issued: '2022',
      URL: 'https://doi.org/10.1086/720277',
    },
    'Kwon, Hyeyoung. “Inclusion Work: Children of Immigrants Claiming Membership in Everyday Life.” _American Journal of Sociology_ 127, no. 6 (2022): 1818–59. https://doi.org/10.1086/720277.',
  ],
  [
    'a newspaper article whose title asks',
    'chicago',
    {
      type: 'article-newspaper',
      title: 'Are Flax Seeds All That?',
      author: [{ family: 'Blum', given: 'Dani' }],
      'container-title': 'New York Times',
      issued: '2023-12-13',
      URL: 'https://www.nytimes.com/2023/12/13/well/eat/flax-seeds-benefits.html',
    },
    'Blum, Dani. “Are Flax Seeds All That?” _New York Times_, December 13, 2023. https://www.nytimes.com/2023/12/13/well/eat/flax-seeds-benefits.html.',
  ],
  [
    'a book by two authors',
    'mla',
    {
      type: 'book',
      title: 'The Crown of Columbus',
      author: [
        { family: 'Dorris', given: 'Michael' },
        { family: 'Erdrich', given: 'Louise' },
      ],
      publisher: 'HarperCollins Publishers',
      issued: '1999',
    },
    'Dorris, Michael, and Louise Erdrich. _The Crown of Columbus_. HarperCollins Publishers, 1999.',
  ],
  [
    'a book by more',
    'mla',
    {
      type: 'book',
      title: 'Digital_Humanities',
      author: [
        { family: 'Burdick', given: 'Anne' },
        { family: 'Drucker', given: 'Johanna' },
        { family: 'Lunenfeld', given: 'Peter' },
      ],
      publisher: 'MIT P',
      issued: '2012',
    },
    'Burdick, Anne, et al. _Digital_Humanities_. MIT P, 2012.',
  ],
  [
    'a journal article',
    'mla',
    {
      type: 'article-journal',
      title: 'Redefining Reading: The Impact of Digital Communication Media',
      author: [{ family: 'Baron', given: 'Naomi S.' }],
      'container-title': 'PMLA',
      volume: '128',
      issue: '1',
      page: '193-200',
      issued: '2013-01',
    },
    'Baron, Naomi S. “Redefining Reading: The Impact of Digital Communication Media.” _PMLA_, vol. 128, no. 1, Jan. 2013, pp. 193–200.',
  ],
  [
    'a post on a blog',
    'mla',
    {
      type: 'post-weblog',
      title: 'The Reading Brain: Differences between Digital and Print',
      author: [{ family: 'Hollmichel', given: 'Stefanie' }],
      'container-title': 'So Many Books',
      issued: '2013-04-25',
      URL: 'https://somanybooksblog.com/2013/04/25/the-reading-brain-differences-between-digital-and-print/',
    },
    'Hollmichel, Stefanie. “The Reading Brain: Differences between Digital and Print.” _So Many Books_, 25 Apr. 2013, https://somanybooksblog.com/2013/04/25/the-reading-brain-differences-between-digital-and-print/.',
  ],
];

test.each(examples)('%s is written as the manual of its style writes it: %s', (_, style, fields, reference) => {
  expect(format(style, fields)).toBe(reference);
});

test('quotation marks in a title are turned where the title stands in quotation marks itself', () => {
  const fields = { type: 'webpage', title: 'They say "never" & mean it', 'container-title': 'Bridges' };

  expect((['apa', 'chicago', 'mla'] as const).map((style) => format(style, fields))).toEqual([
    '_They say “never” & mean it_. (n.d.). Bridges.',
    '“They say ‘never’ & mean it.” Bridges.',
    '“They say ‘never’ & mean it.” _Bridges_.',
  ]);
});

test('an address keeps its apostrophes, which are no quotation marks', () => {
  const fields = { type: 'webpage', title: 'Tables', URL: "https://example.org/?a='b'" };

  expect((['apa', 'chicago', 'mla'] as const).map((style) => format(style, fields))).toEqual([
    "_Tables_. (n.d.). https://example.org/?a='b'",
    "“Tables.” https://example.org/?a='b'.",
    "_Tables_. https://example.org/?a='b'.",
  ]);
});

test('a reference owes nothing to the one before it', () => {
  const one = { type: 'book', title: 'One', author: [{ family: 'Doe', given: 'Jane' }], issued: '2018' };

  expect([one, { ...one, title: 'Two' }, one].map((fields) => format('apa', fields))).toEqual([
    'Doe, J. (2018). _One_.',
    'Doe, J. (2018). _Two_.',
    'Doe, J. (2018). _One_.',
  ]);
});

const types = sourceSchema.shape.type.options.filter((type) => !simpler.has(type));
const shapes = [
  {
    author: [{ family: 'Doe', given: 'Jane' }, { literal: 'A Body' }],
    'container-title': 'Whole',
    publisher: 'House',
    volume: '3',
    issue: '4',
    page: '10-12',
    issued: '2018-02-07',
    URL: 'https://example.org/',
  },
  { 'container-title': 'Whole', issued: '2018-02', URL: 'https://example.org/' },
  { publisher: 'House', issued: '2018~', URL: 'https://example.org/' },
  { author: [{ family: 'Doe', given: 'Jane' }], accessed: '2026-01-02', URL: 'https://example.org/' },
  { author: [{ family: 'Doe', given: 'Jane' }], issued: '2018' },
  { author: [{ family: 'Doe', given: 'Jane' }], publisher: 'House', page: '3', issued: '2018-02-07/2018-02-09' },
];

test.each(types)(
  'APA: %s, with much or little known of it, is written as by the style that the CSL project keeps',
  (type) => {
    const items = listed(shapes.map((shape) => toCslJson(source({ type, title: 'Some title', ...shape }))));

    expect(items.map((item) => formatItem(item, 'apa').toLowerCase())).toEqual(items.map(kept));
  },
);

import { expect, test } from 'vitest';
import { byAttribute, byTag, textOf } from '../dist/dom.ts';
import { readPage } from '../dist/site.ts';
import { itemOf, listedItems } from './zotero.ts';

test('Zotero keeps an essay, a claim and an incident with their titles, this site, our editors and the day of the last change', () => {
  const pages = [
    'essays/lighthouses.html',
    'claims/lighthouses/machines-save-lives.html',
    'incidents/eddystone-1703.html',
  ];

  expect(pages.map((page) => itemOf(readPage(page).document))).toEqual([
    {
      title: 'Why Lighthouses Went Dark',
      websiteTitle: 'How Things Fail',
      creators: [
        { firstName: 'The first', lastName: 'editor' },
        { firstName: 'The second', lastName: 'editor' },
      ],
      date: '2026-04-02',
    },
    {
      title: 'Fewer people have drowned since lamps were left to machines, and because of it.',
      websiteTitle: 'How Things Fail',
      creators: [
        { firstName: 'The first', lastName: 'editor' },
        { firstName: 'The second', lastName: 'editor' },
      ],
      date: '2026-03-01',
    },
    {
      title: 'The storm takes the Eddystone tower',
      websiteTitle: 'How Things Fail',
      // An organisation has no first name.
      creators: [{ lastName: 'Falling & Sons' }],
      date: '2026-04-02',
    },
  ]);
});

test.each([
  ['a claim', 'claims/lighthouses/machines-save-lives.html'],
  ['an incident', 'incidents/eddystone-1703.html'],
])('from the page of %s Zotero takes the page itself and all its sources at once', (_, path) => {
  const { document } = readPage(path);
  const [page, ...sources] = listedItems(document);
  const { title, date } = itemOf(document);
  const references = byAttribute(document, 'aria-labelledby', 'sources').flatMap((section) => byTag(section, 'li'));

  expect({ ...page, title: `${page?.title}`.replace(/\.$/, '') }).toMatchObject({
    type: 'webpage',
    title: title?.replace(/\.$/, ''),
    date,
  });
  expect(references.length).toBeGreaterThan(1);
  expect(sources.map((source, index) => textOf(references[index]!).includes(`${source.title}`))).toEqual(
    references.map(() => true),
  );
});

import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPage, root } from '../dist/site.ts';
import { previewOf, readers } from './readers.ts';

/** How a page is called, whose it is and of which day. */
const pages = {
  'essays/lighthouses.html': {
    titles: ['Why Lighthouses Went Dark'],
    author: 'The first editor, The second editor',
    date: '2026-01-15',
  },
  'essays/reservoirs.html': { titles: ['Why Dams Break'], author: 'The third editor', date: '2026-02-10' },
  'claims/lighthouses/machines-save-lives.html': {
    titles: ['Machines save lives', 'Fewer people have drowned since lamps were left to machines, and because of it.'],
    author: 'The first editor, The second editor',
    date: '2026-03-01',
  },
  'incidents/eddystone-1703.html': {
    titles: ['The storm takes the Eddystone tower'],
    author: 'Falling & Sons',
    date: '2026-03-01',
  },
};
const paths = Object.keys(pages) as (keyof typeof pages)[];
const urlOf = (path: string) => `https://example.org/a/${path}`;

describe.each(Object.entries(readers))('%s', (_, read) => {
  test.each(paths)('concludes of %s whose it is, of which day, and how it is called', async (path) => {
    const { title, site, author, date } = await read(readPage(path).html, urlOf(path));
    const { titles, ...rest } = pages[path];

    expect({ title, site, author, date }).toEqual({
      title: expect.toBeOneOf(titles),
      // Some take the publisher for the site.
      site: expect.toBeOneOf(['How Things Fail', 'Falling & Sons']),
      ...rest,
    });
  });
});

test.each(paths)('a link to %s shows how it is called, on which site, whose it is and of which day', async (path) => {
  const { titles, ...rest } = pages[path];

  expect(await previewOf(readPage(path).html)).toEqual({ title: titles[0], site: 'How Things Fail', ...rest });
});

/** A footnote, and what notes on claims say. */
const notes = {
  'texts/dist/essays/a-modest-proposal.html': [
    'Cast-off clothes.',
    'The harvests of 1726 to 1728 failed',
    'It counts those who were fed.',
  ],
  'de/dist/essays/why-the-tay-bridge-fell.html': [
    'Eine Fußnote gehört zum Text',
    'Ob eine fehlerfrei gebaute Brücke dieses Entwurfs gehalten hätte',
    'Das Gericht findet Mängel',
    'Wie viel Sicherheit ihren Preis wert ist',
  ],
};

describe.each(Object.entries(notes))('of %s, which has footnotes of its own', (path, words) => {
  test.each(Object.entries(readers))('%s keeps these and the notes on claims', async (_, read) => {
    const { lines } = await read(readPage(path, join(root, '.cache/test-site')).html, urlOf(path));

    expect(words.filter((one) => !lines.join(' ').includes(one))).toEqual([]);
  });
});

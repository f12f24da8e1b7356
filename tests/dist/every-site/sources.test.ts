import { expect, test } from 'vitest';
import type { Use } from '../../../src/model/edition.ts';
import { entries, readEdition } from '../content.ts';
import { byClass, byId, byTag, hrefs, textOf } from '../dom.ts';
import { readPage } from '../site.ts';
import { readingWords } from '../words.ts';

const edition = readEdition();
const inUse = edition.sources.filter(({ id }) => edition.usesOf(id).length > 0);
const { document } = readPage('sources/index.html');

test('the list of sources has every source in use once, those that were withdrawn, and no other', () => {
  const listed = byTag(byTag(document, 'main')[0]!, 'li').flatMap(({ attribs }) => attribs['id'] ?? []);
  const withdrawn = entries.former.flatMap((path) => /^sources\/(.*)/.exec(path)?.[1] ?? []);

  expect(listed.sort()).toEqual([...inUse.map(({ id }) => id), ...withdrawn].sort());
});

test('every source names its title, leads to its page and archived copy, and to each place that uses it', () => {
  const shown = inUse.map(({ id, URL, title, custom }) => {
    const entry = byId(document, id);
    return {
      id,
      title: letters(textOf(entry)).includes(letters(title)),
      to: hrefs(entry).filter((href) => href !== URL && href !== custom.archived),
      outside: [URL, custom.archived].filter((url) => url !== undefined && !hrefs(entry).includes(url)),
    };
  });

  expect(shown).toEqual(inUse.map(({ id }) => ({ id, title: true, to: edition.usesOf(id).map(pageOf), outside: [] })));
});

test('a source says how much of it an editor has read, unless that is all of it', () => {
  const said = inUse.map(({ id }) => {
    const facts = textOf(byClass(byId(document, id), 'facts'));
    return { id, said: Object.values(readingWords).filter((words) => words && facts.includes(words)) };
  });
  const read = new Map(entries.sources.map(({ id, custom }) => [id, readingWords[custom.read]]));

  expect(said).toEqual(inUse.map(({ id }) => ({ id, said: [read.get(id)].filter(Boolean) })));
});

test('the method counts from the data how much of the sources was read', () => {
  const counted = (read: string, words: string) => {
    const count = entries.sources.filter(({ id, custom }) => published.has(id) && custom.read === read).length;
    return count > 0 ? [`${count} ${words}`] : [];
  };
  const published = new Set(edition.sources.map(({ id }) => id));
  const counts = [
    ...counted('whole', 'read whole'),
    ...counted('part', 'read in part'),
    ...counted('abstract', 'read as an abstract'),
    ...counted('no', 'not read by an editor'),
  ];

  expect(textOf(byTag(readPage('about.html').document, 'main'))).toContain(
    `Of our sources are ${new Intl.ListFormat('en').format(counts)};`,
  );
});

function pageOf(use: Use): string {
  switch (use.kind) {
    case 'essay':
      return `../essays/${use.essay.id}.html`;
    case 'claim':
      return `../claims/${use.claim.essay}/${use.claim.id}.html`;
    case 'incident':
      return `../incidents/${use.incident.id}.html`;
  }
}

/** Citation styles change the capitals, quotation marks and dashes of titles, never their letters; `<b>` makes them bold. */
const letters = (text: string) =>
  text
    .toLowerCase()
    .replace(/<\/?[bi]>/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '');

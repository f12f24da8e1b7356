import { expect, test } from 'vitest';
import type { Use } from '../../../src/model/edition.ts';
import { entries, readEdition } from '../content.ts';
import { byClass, byId, byTag, hrefs, textOf } from '../dom.ts';
import { readPage } from '../site.ts';

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

test('a source that no editor has read says so, and no other does', () => {
  const unread = inUse.map(({ id }) => ({
    id,
    said: textOf(byClass(byId(document, id), 'facts')).includes('not read by an editor'),
  }));

  expect(unread).toEqual(inUse.map(({ id, custom }) => ({ id, said: !custom.read })));
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

import { expect, test } from 'vitest';
import type { Use } from '../../../../src/model/edition.ts';
import { cslWords } from '../../../../src/model/schema/csl-text.ts';
import { entries, readEdition } from '../../content.ts';
import { byClass, byId, byTag, hrefs, textOf, tidy } from '../../dom.ts';
import { readPage } from '../../site.ts';
import { readingsOf } from '../../words.ts';

const edition = readEdition();
const inUse = edition.sources.filter(({ id }) => edition.usesOf(id).length > 0);
const used = new Set(inUse.map(({ id }) => id));
const inUseAsWritten = entries.sources.filter(({ id }) => used.has(id));
const { document } = readPage('sources/index.html');

test('the list of sources has every source in use once, those that were withdrawn, and no other', () => {
  const listed = byTag(byTag(document, 'main')[0]!, 'li').flatMap(({ attribs }) => attribs['id'] ?? []);
  const withdrawn = entries.former.flatMap((path) => /^sources\/(.*)/.exec(path)?.[1] ?? []);

  expect(listed.sort()).toEqual([...inUse.map(({ id }) => id), ...withdrawn].sort());
});

test('the title of every source leads straight to it, and the entry to its archived copy and each place that uses it', () => {
  const shown = inUse.map(({ id, URL, custom }) => {
    const entry = byId(document, id);
    return {
      id,
      title: textOf(byClass(entry, 'title')),
      straight: hrefs(byClass(entry, 'title')[0]!),
      to: hrefs(entry).filter((href) => href !== URL && href !== custom.archived),
      outside: [URL, custom.archived].filter((url) => url !== undefined && !hrefs(entry).includes(url)),
    };
  });

  expect(shown).toEqual(
    inUse.map(({ id, title, URL }) => ({
      id,
      title: tidy(cslWords(title)),
      straight: URL ? [URL] : [],
      to: edition.usesOf(id).map(pageOf),
      outside: [],
    })),
  );
});

test('a source says how much of it an editor has read, unless that is what is usual, which is told once', () => {
  const { remarks, remarkOn, unmarked } = readingsOf(inUseAsWritten);
  const said = inUseAsWritten.map(({ id }) => {
    const facts = textOf(byClass(byId(document, id), 'facts'));
    return { id, said: remarks.filter((words) => facts.includes(words)) };
  });

  expect(said).toEqual(
    inUseAsWritten.map((source) => ({ id: source.id, said: [remarkOn(source)].filter((remark) => remark) })),
  );
  expect(textOf(byClass(document, 'lead'))).toContain(`. ${unmarked}`);
});

const countWords: Record<string, string> = {
  whole: 'read whole',
  part: 'read in part',
  abstract: 'read as an abstract',
  no: 'not read by an editor',
};

test('sources stand by their titles, under the letters with which these begin', () => {
  const letters = byClass(document, 'letter').map((heading) => textOf(heading));
  const { compare } = new Intl.Collator('en', { ignorePunctuation: true, numeric: true });
  const titles = byClass(document, 'title').map((title) => textOf(title));

  expect(byClass(document, 'letters').flatMap(hrefs).map(decodeURIComponent)).toEqual(
    letters.length > 1 ? letters.map((letter) => `#${letter}`) : [],
  );
  expect(titles).toEqual(titles.toSorted(compare));
});

test('the method counts from the data how much of the sources was read', () => {
  const counted = (read: string, words: string) => {
    const count = entries.sources.filter(({ id, custom }) => published.has(id) && custom.read === read).length;
    return count > 0 ? [`${count} ${words}`] : [];
  };
  const published = new Set(edition.sources.map(({ id }) => id));
  const counts = [
    ...counted('whole', countWords['whole']!),
    ...counted('part', countWords['part']!),
    ...counted('abstract', countWords['abstract']!),
    ...counted('no', countWords['no']!),
  ];

  expect(textOf(byTag(readPage('about.html').document, 'main'))).toContain(
    `How much of our sources was read: ${new Intl.ListFormat(edition.site.language).format(counts)}.`,
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
    case 'page':
      return use.page.id === 'about' ? '../about.html' : `../pages/${use.page.id}.html`;
  }
}

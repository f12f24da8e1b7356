import { describe, expect, test } from 'vitest';
import { readProject } from '../../../src/model/read/project.ts';
import { entries, essayDocument, languageOf } from '../../dist/content.ts';
import { byClass, byTag, textOf } from '../../dist/dom.ts';
import { readPage } from '../../dist/site.ts';
import { passagePatterns } from '../../dist/source-words.ts';
import { evidenceOf } from '../../fixtures/entries.ts';
import { siteFiles } from '../../fixtures/site-content.ts';
import { readers } from '../readers.ts';

const essays = readProject(siteFiles).essays.filter(({ meta }) => !meta?.draft);

/** Defuddle sets spaces around elements where Japanese has none. */
const spaceless = (text: string) => text.replace(/\s/g, '');

/** What of these stands in a text, each after the one before; and the text after the last. */
function inOrder(text: string, wanted: readonly { words: string; pattern: RegExp }[]) {
  let rest = text;
  const found = wanted.flatMap(({ words, pattern }) => {
    const match = pattern.exec(rest);
    if (!match) return [];
    rest = rest.slice(match.index + match[0].length);
    return words;
  });
  return { found, rest };
}

describe.each(essays.map(({ id }) => id))('essays/%s', (id) => {
  const path = `essays/${id}.html`;
  const passages = passagePatterns(essayDocument(siteFiles, id).tree!, languageOf(id));
  const footnotes = byClass(readPage(path).document, 'footnote').map((footnote) =>
    spaceless(byTag(footnote, 'p').map(textOf)[0]!),
  );
  const notes = entries.claims
    .filter(({ essay }) => essay === id)
    .flatMap((claim) => [...evidenceOf(claim, 'for').slice(0, 1), ...evidenceOf(claim, 'against').slice(0, 1)])
    .map(({ note }) => ({ words: note, pattern: new RegExp(RegExp.escape(spaceless(note))) }));

  test.each(Object.entries(readers))(
    '%s shows all passages in order with no note among the words of one, and after them the notes in order, and all footnotes',
    async (_, read) => {
      const { lines } = await read(readPage(path).html, `https://example.org/a/${path}`);
      const { found, rest } = inOrder(spaceless(lines.join('')), passages);

      expect(found).toEqual(passages.map(({ words }) => words));
      expect(inOrder(rest, notes).found).toEqual(notes.map(({ words }) => words));
      expect(footnotes.filter((words) => !rest.includes(words))).toEqual([]);
    },
  );
});

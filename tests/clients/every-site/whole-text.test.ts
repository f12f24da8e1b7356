import { describe, expect, test } from 'vitest';
import { readProject } from '../../../src/model/read/project.ts';
import { entries, essayDocument, languageOf } from '../../dist/content.ts';
import { byClass } from '../../dist/dom.ts';
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
  const hasFootnotes = byClass(readPage(path).document, 'footnote').length > 0;
  const claims = entries.claims.filter(({ essay }) => essay === id);
  // Defuddle knows notes by there being several.
  const notes = (claims.length > 1 ? claims : [])
    .flatMap((claim) => [...evidenceOf(claim, 'for').slice(0, 1), ...evidenceOf(claim, 'against').slice(0, 1)])
    .map(({ note }) => ({ words: note, pattern: new RegExp(RegExp.escape(spaceless(note))) }));

  test.each(Object.entries(readers))(
    '%s shows all passages in order with no note among the words of one, and after them the notes in order',
    async (name, read) => {
      const { lines } = await read(readPage(path).html, `https://example.org/a/${path}`);
      const { found, rest } = inOrder(spaceless(lines.join('')), passages);

      expect(found).toEqual(passages.map(({ words }) => words));
      // Of a text with footnotes of its own Defuddle keeps these alone.
      const kept = name === 'Defuddle' && hasFootnotes ? [] : notes;
      expect(inOrder(rest, kept).found).toEqual(kept.map(({ words }) => words));
    },
  );
});

import { describe, expect, test } from 'vitest';
import { readProject } from '../../../src/model/read/project.ts';
import { siteFiles } from '../../fixtures/site-content.ts';
import { essayDocument, languageOf } from '../content.ts';
import { byClass, closest, hasClass } from '../dom.ts';
import { wordsOf } from '../page-words.ts';
import { readPage } from '../site.ts';
import { claimWords, cruxWords, passageWords } from '../source-words.ts';

const essays = readProject(siteFiles).essays.filter(({ meta }) => !meta?.draft);

describe.each(essays.map(({ id }) => ({ id, tree: essayDocument(siteFiles, id).tree!, language: languageOf(id) })))(
  'essays/$id',
  ({ id, tree, language }) => {
    const page = readPage(`essays/${id}.html`);

    test('the words of each passage are those of the source, none more and none less', () => {
      expect(byClass(page.document, 'passage').map(wordsOf)).toEqual(passageWords(tree, language));
    });

    test('the words of each claim are those of the source', () => {
      const onPage = claimWords(tree, language).map(({ id }) => ({
        id,
        words: byClass(page.document, 'claim')
          .filter(({ attribs }) => attribs['data-claim'] === id)
          .map(wordsOf)
          .join(' '),
      }));

      expect(onPage).toEqual(claimWords(tree, language));
    });

    test('each crux is emphasised within its own claim, with the words of the source', () => {
      const onPage = byClass(page.document, 'crux').map((crux) => ({
        claim: closest(crux, (element) => hasClass(element, 'claim'))?.attribs['data-claim'],
        words: wordsOf(crux),
      }));

      expect(onPage).toEqual(cruxWords(tree, language));
    });
  },
);

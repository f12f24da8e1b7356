import { describe, expect, test } from 'vitest';
import { readContent } from './content.ts';
import { byClass } from './dom.ts';
import { wordsOf } from './page-words.ts';
import { readPage } from './site.ts';
import { claimWords, passageWords } from './source-words.ts';

const essays = readContent().essays.filter(({ meta }) => !meta?.draft);

describe.each(essays.map(({ id, document }) => ({ id, tree: document.tree! })))('essays/$id', ({ id, tree }) => {
  const page = readPage(`essays/${id}.html`);

  test('the words of each passage are those of the source, none more and none less', () => {
    expect(byClass(page.document, 'passage').map(wordsOf)).toEqual(passageWords(tree));
  });

  test('the words of each claim are those of the source', () => {
    const onPage = claimWords(tree).map(({ id }) => ({
      id,
      words: byClass(page.document, 'claim')
        .filter(({ attribs }) => attribs['data-claim'] === id)
        .map(wordsOf)
        .join(' '),
    }));

    expect(onPage).toEqual(claimWords(tree));
  });
});

import { describe, expect, test } from 'vitest';
import { readContentFolder } from '../../../src/integrations/content-folder.ts';
import { readProject } from '../../../src/model/read/project.ts';
import { essayDocument } from '../content.ts';
import { byClass } from '../dom.ts';
import { wordsOf } from '../page-words.ts';
import { folder, readPage } from '../site.ts';
import { claimWords, passageWords } from '../source-words.ts';

const { files } = readContentFolder(folder);
const essays = readProject(files).essays.filter(({ meta }) => !meta?.draft);

describe.each(essays.map(({ id }) => ({ id, tree: essayDocument(files, id).tree! })))('essays/$id', ({ id, tree }) => {
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

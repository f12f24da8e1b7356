import { describe, expect, test } from 'vitest';
import { readContent } from './content.ts';
import { byClass, hasClass, tidy, type Element } from './dom.ts';
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

/** Without the notes, and without the references, which the source names by their ids only. */
const wordsOf = (element: Element): string => tidy(ownText(element));

function ownText(node: Element['children'][number]): string {
  if (node.type === 'text') return node.data;
  if ('attribs' in node && (hasClass(node, 'notes') || hasClass(node, 'cite'))) return '';
  return 'children' in node ? node.children.map(ownText).join('') : '';
}

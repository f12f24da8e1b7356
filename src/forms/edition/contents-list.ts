import type { Element } from 'hast';
import type { Contents } from '../../model/contents.ts';
import { chapterNames } from '../chapter-names.ts';
import type { Chapter } from '../chapters.ts';
import { element, headingsIn } from '../elements.ts';

/** What the edition holds, each part with a link to it. */
export function contentsList(contents: Contents, chapters: readonly Chapter[]): Element {
  const names = chapterNames(contents);
  const items = chapters.flatMap(({ id, leaves }) =>
    id === 'Essay' ? leaves.flatMap(headingsIn) : { id, words: names[id] },
  );
  const list = items.map(({ id, words }) =>
    element('li', {}, [element('a', { href: `#${id}` }, [{ type: 'text', value: words }])]),
  );
  return element('nav', { ariaLabel: 'Contents', className: ['contents'] }, [
    element('ol', { className: ['plain-list'] }, list),
  ]);
}

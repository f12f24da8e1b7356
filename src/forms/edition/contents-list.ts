import type { Element } from 'hast';
import { chapterNames } from '../chapter-names.ts';
import type { Book } from '../chapters.ts';
import { element, headingsIn } from '../elements.ts';

/** What the edition holds, each part with a link to it. */
export function contentsList({ contents, words, chapters }: Book): Element {
  const names = chapterNames(contents, words);
  const items = chapters.flatMap(({ id, leaves }) =>
    id === 'Essay' ? leaves.flatMap(headingsIn) : { id, words: names[id] },
  );
  const list = items.map(({ id, words }) =>
    element('li', {}, [element('a', { href: `#${id}` }, [{ type: 'text', value: words }])]),
  );
  return element('nav', { ariaLabel: words.forms.contents, className: ['contents'] }, [
    element('ol', { className: ['plain-list'] }, list),
  ]);
}

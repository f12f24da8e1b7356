import type { Element } from 'hast';
import type { Contents } from '../../model/contents.ts';
import type { Chapter, ChapterId } from '../chapters.ts';
import { element, headingsIn } from '../elements.ts';

/** What the edition holds, each part with a link to it. */
export function contentsList({ essay, incidents, sources }: Contents, chapters: readonly Chapter[]): Element {
  const names: Record<Exclude<ChapterId, 'Essay'>, string> = {
    Argument: 'The argument',
    Notes: `Notes on ${essay.claims.length} claims`,
    Incidents: `${incidents.length} incidents`,
    Sources: `${sources.length} sources`,
    Method: 'How notes are made',
  };
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

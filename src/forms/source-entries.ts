import type { Element } from 'hast';
import type { Contents } from '../model/contents.ts';
import type { Edition } from '../model/edition.ts';
import { perItem } from '../model/read/once.ts';
import { layOutSources, pagesFrom } from '../model/source-pages.ts';
import { fromRoot } from './addresses.ts';
import type { Article } from './article.ts';
import { articleElement, bindElement, type Around } from './bind.ts';
import { element } from './elements.ts';

/** An entry of the list of sources, and the page on which it stands. */
export interface SourceEntry {
  article: Article;
  id: string;
  element: Element;
}

/** Entries of the list of sources, which may stand on several pages. */
export function sourcesOf(edition: Edition, { sources }: Contents, read: (path: string) => Article): SourceEntry[] {
  const wanted = new Set(sources.map(({ id }) => id));
  return pagesFrom(layOutSources(edition))
    .filter(({ holds }) => holds.some((id) => wanted.has(id)))
    .flatMap(({ path }) => entriesOf(read(fromRoot(path))))
    .filter(({ id }) => wanted.has(id));
}

const entriesOf = perItem((article: Article): SourceEntry[] =>
  entriesIn(articleElement(article)).map((entry) => ({ ...entry, article })),
);

function entriesIn(element: Element): { id: string; element: Element }[] {
  const { id } = element.properties;
  if (element.tagName === 'li' && id !== undefined) return [{ id: String(id), element }];
  return element.children.flatMap((child) => (child.type === 'element' ? entriesIn(child) : []));
}

export const sourceId = (id: string) => `source-${id}`;

export function bindSources(sources: readonly SourceEntry[], around: Around): Element {
  const outward = { ...around, entry: () => undefined };
  const leafOf = (article: Article) => ({ article, prefix: sourceId(''), demote: 0 });
  const entries = sources.map(({ article, element }) => bindElement(element, leafOf(article), outward));
  return element('ol', { className: ['plain-list'] }, entries);
}

import { toMdast, type State } from 'hast-util-to-mdast';
import type { Root } from 'mdast';
import { writeMarkdown } from '../../data/markdown.ts';
import { address } from '../../model/address.ts';
import type { Article } from '../article.ts';
import { placeOfLink } from '../links.ts';
import { noteLabels } from '../notes.ts';
import { handlersFor } from './handlers.ts';
import { joinWords } from './words.ts';

/**
 * All that a page says, as Markdown, to stand beside it.
 *
 * @param pages Those that have one: links lead from one to the other.
 */
export function toMarkdown({ path, tree }: Article, pages: ReadonlySet<string>): string {
  const labels = noteLabels(tree);
  const handlers = handlersFor({
    labels,
    link(href) {
      const place = placeOfLink(path, href);
      if (!place) return href;
      // Places on a page have no names in Markdown.
      if (place.page === path) return undefined;
      return pages.has(place.page) ? address.alternate(href.replace(/#.*/, '')) : href;
    },
  });
  const document: Root = { type: 'root', children: [] };
  // Handed over by a handler: what is given as a tree would be copied, and its white space folded once more; and what is given
  // back would be gone through by a slower hand.
  const root = (state: State) => void document.children.push(...state.toFlow(state.all(tree)));
  toMdast({ type: 'root', children: [] }, { handlers, nodeHandlers: { root } });
  joinWords(document);
  return writeMarkdown(document);
}

import type { Element, Nodes, Root as HtmlRoot } from 'hast';
import { toMdast, type State } from 'hast-util-to-mdast';
import type { Root } from 'mdast';
import { writeMarkdown } from '../../data/markdown.ts';
import { address } from '../../model/address.ts';
import type { Article } from '../article.ts';
import { textOf } from '../elements.ts';
import { placeOfLink } from '../links.ts';
import { handlersFor } from './handlers.ts';

/**
 * All that a page says, as Markdown, to stand beside it.
 *
 * @param hasAlternate Whether a page has one too: links lead from one to the other.
 */
export function toMarkdown({ path, tree }: Article, hasAlternate: (page: string) => boolean): string {
  const labels = noteLabels(tree);
  const handlers = handlersFor({
    labels,
    link(href) {
      const place = placeOfLink(path, href);
      if (!place) return href;
      // Places on a page have no names in Markdown.
      if (place.page === path) return undefined;
      return hasAlternate(place.page) ? address.alternate(href.replace(/#.*/, '')) : href;
    },
  });
  // Handed over by a handler: what is given as a tree would be copied, and its white space folded once more.
  const root = (state: State): Root => ({ type: 'root', children: state.toFlow(state.all(tree)) });
  return writeMarkdown(toMdast({ type: 'root', children: [] }, { handlers, nodeHandlers: { root } }) as Root);
}

/** What each note is called where the text calls it, by the note's id. */
function noteLabels(tree: HtmlRoot): Map<string, string> {
  const labels = new Map<string, string>();
  const look = (node: Nodes) => {
    if (!('children' in node)) return;
    if (isNoteReference(node)) labels.set(String(node.properties['href']).slice(1), textOf(node));
    else node.children.forEach(look);
  };
  look(tree);
  return labels;
}

const isNoteReference = (node: Nodes): node is Element =>
  node.type === 'element' && node.properties['role'] === 'doc-noteref';

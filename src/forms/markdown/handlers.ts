import type { Element } from 'hast';
import { defaultHandlers, type Handle, type State } from 'hast-util-to-mdast';
import type { BlockContent, FootnoteDefinition, List, ListItem, Paragraph, PhrasingContent } from 'mdast';
import { textOf } from '../elements.ts';
import { footnoteWords, isFootnoteMark, isFootnotes, isNote, replaceNumber } from '../notes.ts';
import { raised } from './raised.ts';
import { tableHandlers } from './tables.ts';

/** What a page's elements are written with. */
export interface Context {
  /** What each note is called in the text, by its id. */
  labels: ReadonlyMap<string, string>;
  /** The address to write for that of a link; nothing where its words stand alone. */
  link(href: string): string | undefined;
}

/** What Markdown needs to be told of HTML: the rest is known to the library. */
export const handlersFor = ({ labels, link }: Context): Record<string, Handle> => ({
  ...raised,
  ...tableHandlers,

  a(state, node) {
    const href = String(node.properties['href'] ?? '');
    if (node.properties['role'] === 'doc-noteref') {
      const label = labels.get(href.slice(1)) ?? '';
      return { type: 'footnoteReference', identifier: label, label };
    }
    const url = link(href);
    if (url === undefined) return state.all(node);
    // A link of a sign alone is told by its name.
    const title = node.properties['title'] ?? node.properties['ariaLabel'];
    return {
      type: 'link',
      url,
      title: typeof title === 'string' ? title : null,
      children: isFootnoteMark(node) ? [{ type: 'text', value: textOf(node) }] : (state.all(node) as never),
    };
  },

  /** Strong words do not begin with the space behind a sign that has no words. */
  b(state, node) {
    const children = state.all(node) as PhrasingContent[];
    if (children[0]?.type === 'text') children[0].value = children[0].value.trimStart();
    return { type: 'strong', children };
  },

  cite: defaultHandlers['em']!,

  /** A note is a footnote. */
  div(state, node) {
    const label = isNote(node) ? labels.get(String(node.properties['id'])) : undefined;
    if (label === undefined) return state.toFlow(state.all(node));
    // It is called by its number and does not say it again.
    return footnote(state, replaceNumber(node, label, []), label);
  },

  /** Footnotes have no heading: programs that show Markdown give them one. */
  section(state, node) {
    if (!isFootnotes(node)) return state.toFlow(state.all(node));
    const items = elementsIn(node).flatMap((list) => (list.tagName === 'ol' ? elementsIn(list) : []));
    return items.map((item) => footnote(state, footnoteWords(item), labels.get(String(item.properties['id'])) ?? ''));
  },

  /** Folded out. */
  details: (state, node) => state.toFlow(state.all(node)),

  dl: (state, node): List => ({ type: 'list', spread: false, children: itemsOf(state, node) }),

  // Markdown counts upwards only.
  ol: (state, node) => defaultHandlers['ol']!(state, node.properties['reversed'] ? { ...node, tagName: 'ul' } : node),

  /** A picture by its words; one without any only adorns. */
  svg(_, { properties }) {
    const { ariaLabel } = properties;
    return typeof ariaLabel === 'string' ? { type: 'text', value: ariaLabel.replace(/\s+/g, ' ') } : undefined;
  },
});

const footnote = (state: State, node: Element, label: string): FootnoteDefinition => ({
  type: 'footnoteDefinition',
  identifier: label,
  label,
  children: state.toFlow(state.all(node)) as FootnoteDefinition['children'],
});

const elementsIn = ({ children }: Element): Element[] => children.filter((child) => child.type === 'element');

/** `- **Term**: what it means`, an item for each term. */
function itemsOf(state: State, list: Element): ListItem[] {
  const items: ListItem[] = [];
  const groups = elementsIn(list).flatMap((element) => (element.tagName === 'div' ? elementsIn(element) : element));
  for (const element of groups) {
    const last = items.at(-1);
    if (element.tagName === 'dt' || !last) {
      const children = state.all(element) as PhrasingContent[];
      items.push({
        type: 'listItem',
        spread: false,
        children: [{ type: 'paragraph', children: [{ type: 'strong', children }] }],
      });
    } else {
      addMeaning(last, state.toFlow(state.all(element)) as BlockContent[]);
    }
  }
  return items;
}

function addMeaning({ children }: ListItem, meaning: readonly BlockContent[]): void {
  const [term] = children as [Paragraph];
  const [first, ...others] = meaning;
  const isFirst = term.children.length === 1;
  if (isFirst) term.children.push({ type: 'text', value: first?.type === 'paragraph' ? ': ' : ':' });
  if (isFirst && first?.type === 'paragraph') {
    term.children.push(...first.children);
    children.push(...others);
  } else {
    children.push(...meaning);
  }
}

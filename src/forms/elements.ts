import type { Element, ElementContent, Nodes } from 'hast';

export const element = (tagName: string, properties: Element['properties'], children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});

export const textOf = (node: Nodes): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';

/** The headings below the title of an essay, each with its anchor. A box may hold one beside the link to it. */
export const headingsIn = ({ children }: Element): { id: string; words: string }[] =>
  children.flatMap((child) => {
    if (child.type !== 'element') return [];
    if (child.tagName === 'div') return headingsIn(child);
    const { id } = child.properties;
    return child.tagName === 'h2' && id !== undefined ? { id: String(id), words: textOf(child) } : [];
  });

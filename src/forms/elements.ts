import type { Element, ElementContent, Nodes } from 'hast';

export const element = (tagName: string, properties: Element['properties'], children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});

export const textOf = (node: Nodes): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';

/** The headings below the title of an essay, each with its anchor. */
export const headingsIn = ({ children }: Element): { id: string; words: string }[] =>
  children.flatMap((child) =>
    child.type === 'element' && child.tagName === 'h2' && child.properties['id'] !== undefined
      ? { id: String(child.properties['id']), words: textOf(child) }
      : [],
  );

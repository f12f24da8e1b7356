import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import { attributesOf, isElement, type MarkupElement } from '../model/markdown.ts';

/**
 * Tell each claim its number, in reading order from 1, and which of its parts is the last (the number is shown there).
 * The words are left as they are.
 */
export const claimNumbers: Plugin<[], Root> = () => (tree) => {
  const numbers = new Map<string, number>();
  const last = new Map<string, MarkupElement>();
  visit(tree, (node) => {
    if (!isElement(node) || node.name !== 'Claim') return;
    const { id = '' } = attributesOf(node);
    if (!numbers.has(id)) numbers.set(id, numbers.size + 1);
    node.attributes.push({ type: 'mdxJsxAttribute', name: 'number', value: String(numbers.get(id)) });
    last.set(id, node);
  });
  for (const node of last.values()) node.attributes.push({ type: 'mdxJsxAttribute', name: 'last', value: null });
};

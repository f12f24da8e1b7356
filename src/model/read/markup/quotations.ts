import type { Element, ElementContent, Parents } from 'hast';
import { visit } from 'unist-util-visit';
import { isElement } from './markdown.ts';

/** Tells verse, which keeps its lines, and the line under a quotation that says whose it is, from other paragraphs of it. */
export function markQuotations(tree: Parents): void {
  visit(tree, 'element', (quotation) => {
    if (quotation.tagName !== 'blockquote') return;
    // MDX takes away the paragraph around a reference that is alone in it.
    quotation.children = quotation.children.map((child) => (isElement(child) ? paragraphOf(child) : child));
    const paragraphs = quotation.children.filter(isParagraph);
    for (const paragraph of paragraphs) if (paragraph.children.some(isBreak)) name(paragraph, 'verse');
    const last = paragraphs.at(-1);
    if (last && paragraphs.length > 1 && isAttribution(last)) name(last, 'attribution');
  });
}

const paragraphOf = (child: ElementContent): Element => ({
  type: 'element',
  tagName: 'p',
  properties: {},
  children: [child],
});

const isParagraph = (node: ElementContent): node is Element => node.type === 'element' && node.tagName === 'p';
const isBreak = (node: ElementContent) => node.type === 'element' && node.tagName === 'br';

/** It begins with a dash, or is a reference and nothing else. */
function isAttribution({ children }: Element): boolean {
  const [first, ...others] = children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  if (first?.type === 'text') return /^\s*[—–―]/.test(first.value);
  return first !== undefined && others.length === 0 && isElement(first) && first.children.length === 0;
}

function name(element: Element, className: string): void {
  element.properties = { ...element.properties, className: [className] };
}

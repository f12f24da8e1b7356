import type { Element, Parents } from 'hast';
import { visit } from 'unist-util-visit';

/** Lets tables and code that are wider than their column be scrolled within themselves: each has a name, and the focus for those who use keys. */
export function letScroll(tree: Parents): void {
  visit(tree, 'element', (node, place, parent) => {
    if (node.tagName === 'pre') node.properties = { ...node.properties, ...scrolled('Code') };
    if (node.tagName !== 'table' || !parent || place === undefined) return undefined;
    parent.children[place] = {
      type: 'element',
      tagName: 'div',
      properties: { className: ['scroll'], ...scrolled(`Table: ${headOf(node)}`) },
      children: [node],
    };
    return place + 1;
  });
}

const scrolled = (ariaLabel: string) => ({ role: 'group', tabIndex: 0, ariaLabel });

function headOf(table: Element): string {
  const cells: string[] = [];
  visit(table, 'element', (cell) => {
    if (cell.tagName === 'th') cells.push(textOf(cell).trim());
  });
  return cells.filter(Boolean).join(', ');
}

/** The words in an element, without what it adds of its own. */
export function textOf(element: Element): string {
  let text = '';
  visit(element, 'text', (node) => void (text += node.value));
  return text;
}

import type { Element, Nodes } from 'hast';
import { textOf } from './elements.ts';

/** What each note is called where the text calls it, by the note's id. */
export function noteLabels(tree: Nodes): Map<string, string> {
  const labels = new Map<string, string>();
  const look = (node: Nodes) => {
    if (!('children' in node)) return;
    if (isReference(node)) labels.set(String(node.properties['href']).slice(1), textOf(node));
    else node.children.forEach(look);
  };
  look(tree);
  return labels;
}

const isReference = (node: Nodes): node is Element =>
  node.type === 'element' && node.properties['role'] === 'doc-noteref';

import type { Element, ElementContent, Nodes } from 'hast';
import { textOf } from './elements.ts';

/** What each note is called where the text calls it, by the note's id. */
export function noteLabels(tree: Nodes): Map<string, string> {
  const labels = new Map<string, string>();
  const look = (node: Nodes) => {
    if (!('children' in node)) return;
    if (isReference(node))
      labels.set(String(node.properties['href']).slice(1), textOf(node).replaceAll(/[[\]\s]/g, ''));
    else node.children.forEach(look);
  };
  look(tree);
  return labels;
}

/** A list of the footnotes of a text itself. */
export const isFootnotes = ({ properties }: Element): boolean => hasClass(properties, 'footnotes');
export const isFootnote = ({ properties }: Element): boolean => hasClass(properties, 'footnote');
/** A reference to a footnote, which may be one of another page. */
export const isFootnoteMark = ({ properties }: Element): boolean => hasClass(properties, 'footnote-mark');

/** A footnote without its letter and its ways back: programs that show Markdown make their own. */
export const footnoteWords = (note: Element): Element => ({
  ...note,
  children: note.children.filter(
    (child) => child.type !== 'element' || !/^footnote-/.test(String(child.properties['className'])),
  ),
});

const hasClass = ({ className }: Element['properties'], name: string) => [className].flat().includes(name);

export const isNote = ({ properties }: Element): boolean => properties['role'] === 'doc-footnote';

/**
 * A note with something else in place of the number with which it begins.
 *
 * @param number What the note is called where the text calls it.
 */
export function replaceNumber(note: Element, number: string, instead: readonly ElementContent[]): Element {
  let sought = true;
  const look = (node: ElementContent): ElementContent[] => {
    if (!sought) return [node];
    if (node.type === 'element') return [{ ...node, children: node.children.flatMap(look) }];
    if (node.type !== 'text' || node.value.trim() === '') return [node];
    sought = false;
    const words = node.value.trimStart();
    if (!words.startsWith(number)) return [node];
    const rest = words.slice(number.length);
    return [...instead, { type: 'text', value: instead.length > 0 ? rest : rest.trimStart() }];
  };
  return { ...note, children: note.children.flatMap(look) };
}

const isReference = (node: Nodes): node is Element =>
  node.type === 'element' && node.properties['role'] === 'doc-noteref';

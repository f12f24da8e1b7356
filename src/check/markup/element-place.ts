import type { Nodes } from 'mdast';
import { elementType, type ElementType, type MarkupFile } from '../../model/markup.ts';
import type { Fault } from '../../model/problem.ts';
import type { Found } from '../../model/read/markup/body.ts';
import { isElement, type MarkupElement } from '../../model/read/markup/markdown.ts';

const FILES: Record<MarkupFile, string> = {
  essay: 'essays',
  claim: 'notes on claims',
  incident: 'incidents',
  page: 'pages',
};
const list = (items: readonly string[]) => new Intl.ListFormat('en-GB').format(items);

/** What is wrong with where an element stands. */
export function placeFaults(
  kind: MarkupFile,
  { node, ancestors }: Found<MarkupElement>,
  name: string,
  type: ElementType,
): Fault[] {
  const fault = (message: string, remedy: string): Fault[] => [{ rule: 'element-place', message, remedy }];
  if (!type.files.includes(kind)) {
    const allowed = list(type.files.map((file) => FILES[file]));
    return fault(`<${name}> stands in ${allowed} only, not in ${FILES[kind]}.`, type.elsewhere ?? 'Take it out.');
  }
  if (type.place === 'block') {
    return standsAlone(node, ancestors)
      ? []
      : fault(
          `<${name}> does not stand by itself.`,
          'Give it a line of its own between two paragraphs, with an empty line before and after.',
        );
  }
  if (node.children.some((child) => !isPhrasing(child as Nodes))) {
    return fault(
      `<${name}> stands on lines of its own, so that its words are no part of a paragraph.`,
      `Write its tags on the lines of the words: <${name} …>words</${name}>.`,
    );
  }
  if (ancestors.some((ancestor) => ancestor.type === 'link' || ancestor.type === 'linkReference')) {
    return fault(`<${name}> stands within a link.`, 'Let one end before the other begins.');
  }
  const [where] = marksClaims(type) ? ancestors.flatMap((one) => beside(one) ?? []) : [];
  if (where !== undefined) {
    return fault(`<${name}> stands in ${where}.`, 'Mark words of a paragraph: notes stand beside paragraphs.');
  }
  if (marksClaims(type) && ancestors.some((ancestor) => ancestor.type === 'heading')) {
    return fault(`<${name}> stands in a heading.`, 'Mark words of a paragraph: notes stand beside paragraphs.');
  }
  if (name !== 'Claim' && ancestors.some((ancestor) => isElement(ancestor) && ancestor.name === name)) {
    return fault(`<${name}> stands within another <${name}>.`, 'Let one end before the other begins.');
  }
  return [];
}

/** What is no part of any paragraph of an essay. */
const beside = (node: Nodes): string | undefined =>
  node.type === 'footnoteDefinition'
    ? 'a footnote'
    : isElement(node) && elementType(node.name)?.place === 'block'
      ? `the caption of a <${node.name}>`
      : undefined;

/** Alone in its paragraph, and the paragraph in no list or quotation. */
function standsAlone(node: MarkupElement, ancestors: readonly Nodes[]): boolean {
  const parent = ancestors.at(-1);
  if (parent?.type === 'root') return true;
  return (
    parent?.type === 'paragraph' &&
    ancestors.at(-2)?.type === 'root' &&
    parent.children.every((child) => child === (node as Nodes) || (child.type === 'text' && child.value.trim() === ''))
  );
}

/** Whether it belongs to the words of an essay alone. */
const marksClaims = ({ files }: ElementType) => files.length === 1;

const PHRASING = new Set(
  'text emphasis strong delete inlineCode break link linkReference image imageReference footnoteReference mdxTextExpression'.split(
    ' ',
  ),
);
const isPhrasing = (node: Nodes) =>
  PHRASING.has(node.type) ||
  (isElement(node) && elementType(node.name)?.place !== 'block') ||
  node.type === 'mdxFlowExpression';

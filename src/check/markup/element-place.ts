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
export function placeFault(
  kind: MarkupFile,
  { node, ancestors }: Found<MarkupElement>,
  name: string,
  type: ElementType,
): Omit<Fault, 'rule'> | undefined {
  const isIn = (test: (ancestor: Nodes) => boolean) => ancestors.some(test);
  const apart = 'Let one end before the other begins.';
  if (!type.files.includes(kind)) {
    const allowed = list(type.files.map((file) => FILES[file]));
    const message = `<${name}> stands in ${allowed} only, not in ${FILES[kind]}.`;
    return { message, remedy: type.elsewhere ?? 'Take it out.' };
  }
  if (type.place === 'block') {
    if (standsAlone(node, ancestors)) return undefined;
    return {
      message: `<${name}> does not stand by itself.`,
      remedy: 'Give it a line of its own between two paragraphs, with an empty line before and after.',
    };
  }
  if (node.children.some((child) => !isPhrasing(child as Nodes)))
    return {
      message: `<${name}> stands on lines of its own, so that its words are no part of a paragraph.`,
      remedy: `Write its tags on the lines of the words: <${name} …>words</${name}>.`,
    };
  if (isIn(({ type }) => type === 'link' || type === 'linkReference'))
    return { message: `<${name}> stands within a link.`, remedy: apart };
  // It belongs to the words of an essay alone.
  const marksClaims = type.files.length === 1;
  const where = ancestors.map(beside).find((one) => one !== undefined) ?? (isIn(isHeading) ? 'a heading' : undefined);
  if (marksClaims && where !== undefined) {
    const remedy = 'Mark words of a paragraph: notes stand beside paragraphs.';
    return { message: `<${name}> stands in ${where}.`, remedy };
  }
  return name !== 'Claim' && isIn((ancestor) => isElement(ancestor) && ancestor.name === name)
    ? { message: `<${name}> stands within another <${name}>.`, remedy: apart }
    : undefined;
}

const isHeading = ({ type }: Nodes): boolean => type === 'heading';

/** What is no part of any paragraph of an essay. */
function beside(node: Nodes): string | undefined {
  if (node.type === 'footnoteDefinition') return 'a footnote';
  return isElement(node) && elementType(node.name)?.place === 'block' ? `the caption of a <${node.name}>` : undefined;
}

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

const PHRASING = new Set(
  'text emphasis strong delete inlineCode break link linkReference image imageReference footnoteReference mdxTextExpression'.split(
    ' ',
  ),
);
const isPhrasing = (node: Nodes) =>
  PHRASING.has(node.type) ||
  (isElement(node) && elementType(node.name)?.place !== 'block') ||
  node.type === 'mdxFlowExpression';

import type { Nodes } from 'mdast';
import { attributesOf, isElement, type MarkupElement } from '../read/markup/markdown.ts';
import { elementNames, elementType, type ElementType, type MarkupFile } from '../markup.ts';
import type { Fault, Place, Problem } from '../problem.ts';
import { wordsOf } from '../read/markup/words.ts';
import { elementsOf, startOf, valuePlace, type Body, type Found } from '../read/markup/body.ts';
import { suggest } from './suggest.ts';

/** Elements: their names, attributes and places. Those of HTML are left to `runs`. */
export const elements = (body: Body): Problem[] => elementsOf(body).flatMap((found) => faultsOf(body, found));

/** Whether a name is one of HTML, not a slip in one of ours. */
export const isHtml = (name: string): boolean =>
  /^[a-z]/.test(name) && !elementNames.some((known) => known.toLowerCase() === name.toLowerCase());

function faultsOf(body: Body, found: Found<MarkupElement>): Problem[] {
  const { node } = found;
  const { name } = node;
  const at = (place: Place, fault: Fault): Problem => ({ file: body.file, ...place, ...fault });
  // The name stands after the bracket.
  const start = startOf(node);
  const nameAt = { ...start, column: start.column + 1 };
  if (name === null || isHtml(name)) return [];
  const type = elementType(name);
  if (!type) {
    return [
      at(nameAt, {
        rule: 'unknown-element',
        message: `Unknown element <${name}>.`,
        remedy: suggest(name, elementNames),
      }),
    ];
  }
  return [
    ...attributeFaults(body, node, name, type),
    ...placeFaults(body.kind, found, name, type).map((fault) => at(start, fault)),
    ...wordFaults(node, name, type).map((fault) => at(start, fault)),
  ];
}

function attributeFaults(body: Body, node: MarkupElement, name: string, type: ElementType): Problem[] {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  const start = startOf(node);
  const tell = (place: Place, rule: string, message: string, remedy: string) =>
    problems.push({ file: body.file, ...place, rule, message, remedy });
  for (const attribute of node.attributes) {
    // Spreads and handlers are code: `runs` tells of them.
    if (attribute.type !== 'mdxJsxAttribute' || /^on[a-z]/i.test(attribute.name)) continue;
    const { name: key, value } = attribute;
    const place = startOf(attribute);
    const row = Object.hasOwn(type.attributes, key) ? type.attributes[key] : undefined;
    if (!row) {
      tell(
        place,
        'unknown-attribute',
        `<${name}> has no attribute "${key}".`,
        suggest(key, Object.keys(type.attributes)),
      );
      continue;
    }
    if (seen.has(key))
      tell(
        place,
        'duplicate-attribute',
        `The attribute "${key}" stands here for the second time.`,
        'Keep one of them.',
      );
    seen.add(key);
    if (typeof value === 'object' && value !== null) continue;
    if (row.kind === 'flag' && value != null) {
      tell(
        valuePlace(body, attribute),
        'attribute-value',
        `The attribute "${key}" has no value.`,
        `Write it alone: <${name} … ${key}>.`,
      );
    }
    if (row.kind !== 'flag' && !value?.trim()) {
      tell(place, 'missing-attribute', `The attribute "${key}" of <${name}> is empty.`, `Write ${key}="…".`);
    }
  }
  for (const [key, row] of Object.entries(type.attributes)) {
    if (row.required && !seen.has(key) && !slip(node, type, key)) {
      tell(
        start,
        'missing-attribute',
        `<${name}> lacks its attribute "${key}".`,
        `Write <${name} ${key}="…"${type.words ? '' : ' /'}>.`,
      );
    }
  }
  return problems;
}

/** Whether an unknown attribute is told of already that is probably this one, misspelt. */
const slip = (node: MarkupElement, type: ElementType, key: string) =>
  Object.keys(attributesOf(node)).some(
    (name) =>
      !Object.hasOwn(type.attributes, name) && suggest(name, Object.keys(type.attributes)) === `Did you mean "${key}"?`,
  );

const FILES: Record<MarkupFile, string> = { essay: 'essays', claim: 'notes on claims', incident: 'incidents' };
const list = (items: readonly string[]) => items.join(' and ');

function placeFaults(
  kind: MarkupFile,
  { node, ancestors }: Found<MarkupElement>,
  name: string,
  type: ElementType,
): Fault[] {
  const fault = (message: string, remedy: string): Fault[] => [{ rule: 'element-place', message, remedy }];
  if (!type.files.includes(kind)) {
    const allowed = list(type.files.map((file) => FILES[file]));
    const instead =
      name === 'Claim'
        ? 'Link to it instead: [words](claim:essay/claim).'
        : 'Use a link instead: [words](incident:its-id).';
    return fault(`<${name}> stands in ${allowed} only, not in ${FILES[kind]}.`, instead);
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
  if (type.files.length === 1 && ancestors.some((ancestor) => ancestor.type === 'heading')) {
    return fault(`<${name}> stands in a heading.`, 'Mark words of a paragraph: notes stand beside paragraphs.');
  }
  if (name !== 'Claim' && ancestors.some((ancestor) => isElement(ancestor) && ancestor.name === name)) {
    return fault(`<${name}> stands within another <${name}>.`, 'Let one end before the other begins.');
  }
  return [];
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

function wordFaults(node: MarkupElement, name: string, type: ElementType): Fault[] {
  const words = wordsOf(node as Nodes);
  if (type.words && words === '') {
    return [
      {
        rule: 'empty-element',
        message: `<${name}> stands around no words.`,
        remedy: `Write <${name} …>words</${name}>.`,
      },
    ];
  }
  if (!type.words && words !== '') {
    return [
      {
        rule: 'empty-element',
        message: `<${name}> stands around words, but it marks a place and not words.`,
        remedy: `Write <${name} … /> after them.`,
      },
    ];
  }
  return [];
}

import type { Definition, Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { mdxExpression } from 'micromark-extension-mdx-expression';
import { mdxJsx } from 'micromark-extension-mdx-jsx';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import { visit } from 'unist-util-visit';
import { eastAsianMarks, joinWideLines } from './east-asian.ts';

export type MarkupElement = MdxJsxFlowElement | MdxJsxTextElement;

/** Markdown as authors write it. */
export const mdx = unified()
  .use(remarkParse)
  // Between numbers a tilde means "to": two strike out.
  .use(remarkGfm, { singleTilde: false })
  .use(eastAsianMarks)
  .use(mdxWithoutCode)
  .freeze();

/**
 * MDX in which nobody reads code, as content never runs: a brace ends where as many are closed as were opened, whatever stands in it. To try
 * at each brace whether what stands before it is a program would take as many steps as there are pairs of them.
 */
function mdxWithoutCode(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions ??= [];
  data.micromarkExtensions.push(mdxExpression(), mdxJsx(), {
    disable: { null: ['autolink', 'codeIndented', 'htmlFlow', 'htmlText'] },
  });
  data.fromMarkdownExtensions ??= [];
  data.fromMarkdownExtensions.push(mdxFromMarkdown());
}

/**
 * MDX to its tree, by the parsers beneath MDX and what East Asian writing needs.
 *
 * @throws {VFileMessage} If the text is not valid MDX.
 */
export function parseMarkdown(text: string): Root {
  const tree = mdx.parse(text);
  // Each definition has a colon after its bracket.
  if (text.includes(']:')) resolveReferences(tree);
  joinWideLines(tree, text);
  return tree;
}

/**
 * Makes `[words][name]` and `![alt][name]` the links and images that they stand for, as blocks are rendered one by one.
 * Definitions that nothing uses are left.
 */
function resolveReferences(tree: Root) {
  const definitions = new Map<string, Definition>();
  visit(tree, 'definition', (node) => {
    // The first of a name counts.
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
  });
  const used = new Set<Definition>();
  visit(tree, (node: Nodes, index, parent) => {
    if (node.type !== 'linkReference' && node.type !== 'imageReference') return;
    const definition = definitions.get(node.identifier);
    if (!definition || !parent || index === undefined) return;
    used.add(definition);
    const { url, title } = definition;
    const { position } = node;
    (parent.children as Nodes[])[index] =
      node.type === 'linkReference'
        ? { type: 'link', url, title: title ?? null, children: node.children, ...(position && { position }) }
        : { type: 'image', url, title: title ?? null, alt: node.alt ?? null, ...(position && { position }) };
  });
  visit(tree, 'definition', (node, index, parent) => {
    if (!used.has(node) || !parent || index === undefined) return undefined;
    parent.children.splice(index, 1);
    return index;
  });
}

/** An element that stands for what authors write otherwise. */
export const standIn = (name: string, attributes: Readonly<Record<string, string>>): MdxJsxTextElement => ({
  type: 'mdxJsxTextElement',
  name,
  attributes: Object.entries(attributes).map(([name, value]) => ({ type: 'mdxJsxAttribute', name, value })),
  children: [],
});

/** Whether a node is an element such as `<Claim>`. */
export const isElement = (node: { type: string }): node is MarkupElement =>
  node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement';

/** The attributes of an element that are plain strings; one without a value is an empty string. */
export function attributesOf(element: MarkupElement): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const attribute of element.attributes) {
    if (attribute.type === 'mdxJsxAttribute' && (attribute.value == null || typeof attribute.value === 'string')) {
      attributes[attribute.name] = attribute.value ?? '';
    }
  }
  return attributes;
}

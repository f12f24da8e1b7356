import type { Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import 'remark-mdx';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

export type MarkupElement = MdxJsxFlowElement | MdxJsxTextElement;

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze();

/**
 * MDX to its tree, by the same extensions that Astro uses.
 *
 * @throws {VFileMessage} If the text is not valid MDX.
 */
export const parseMarkdown = (text: string): Root => parser.parse(text);

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

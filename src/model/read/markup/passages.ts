import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { elementType } from '../../markup.ts';
import { isElement, type MarkupElement } from './markdown.ts';

/**
 * The blocks of an essay, with paragraphs as an author means them.
 *
 * MDX takes away the paragraph around elements that stand alone in it ("unravelling"), so that a lone `<Claim>` would
 * become a block. Here elements that belong in a sentence get their paragraph back; blocks such as `<Chart>` lose one.
 */
export function blocksOf(root: Root): RootContent[] {
  const blocks: RootContent[] = [];
  let open: Paragraph | undefined;
  for (const node of root.children) {
    if (isElement(node) && elementType(node.name)?.place === 'sentence') {
      const inline = { ...node, type: 'mdxJsxTextElement' } as PhrasingContent & MarkupElement;
      const [before, here] = [open?.position, node.position];
      if (open && before && here && here.start.line - before.end.line <= 1) {
        if ((here.start.offset ?? 0) > (before.end.offset ?? 0)) open.children.push({ type: 'text', value: ' ' });
        open.children.push(inline);
        open.position = { start: before.start, end: here.end };
      } else {
        open = { type: 'paragraph', children: [inline], ...(here && { position: here }) };
        blocks.push(open);
      }
      continue;
    }
    open = undefined;
    if (node.type === 'paragraph') {
      const parts = node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
      const [only] = parts;
      if (only && parts.length === 1 && isElement(only) && elementType(only.name)?.place === 'block') {
        blocks.push({ ...only, type: 'mdxJsxFlowElement', children: only.children as never });
        continue;
      }
    }
    if (node.type !== 'mdxFlowExpression' && node.type !== 'definition') blocks.push(node);
  }
  return blocks;
}

/** Whether notes may stand beside a block: everything but headings and block elements. */
export const isPassage = (node: RootContent): boolean =>
  node.type !== 'heading' && node.type !== 'thematicBreak' && !isElement(node);

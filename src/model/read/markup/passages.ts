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
  let open: { paragraph: Paragraph; end: number; offset: number } | undefined;
  for (const node of root.children) {
    if (isElement(node) && elementType(node.name)?.place === 'sentence') {
      const inline = { ...node, type: 'mdxJsxTextElement' } as PhrasingContent & MarkupElement;
      const start = node.position?.start;
      const follows = open && start && start.line - open.end <= 1;
      if (open && follows) {
        if ((start.offset ?? 0) > open.offset) open.paragraph.children.push({ type: 'text', value: ' ' });
        open.paragraph.children.push(inline);
        if (node.position)
          open.paragraph.position = {
            start: open.paragraph.position?.start ?? node.position.start,
            end: node.position.end,
          };
      } else {
        const paragraph: Paragraph = {
          type: 'paragraph',
          children: [inline],
          ...(node.position && { position: { ...node.position } }),
        };
        blocks.push(paragraph);
        open = { paragraph, end: 0, offset: 0 };
      }
      open.end = node.position?.end.line ?? 0;
      open.offset = node.position?.end.offset ?? 0;
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

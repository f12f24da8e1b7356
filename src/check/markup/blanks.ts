import type { Nodes } from 'mdast';
import { startOf, type Body } from '../../model/read/markup/body.ts';
import { wordsOf } from '../../model/read/markup/words.ts';
import type { TellHere } from '../tell.ts';
import { isBlank } from './unseen.ts';

/** What a reader would see a box or nothing of. */
const names: Partial<Record<Nodes['type'], string>> = {
  link: 'link',
  inlineCode: 'code',
  code: 'code',
  paragraph: 'paragraph',
};

/** Links and code without a word, and paragraphs of an essay, which have numbers. */
export function blanks({ kind, nodes }: Body, tell: TellHere): void {
  for (const { node } of nodes) {
    const name = names[node.type];
    if (name === undefined || (node.type === 'paragraph' && kind !== 'essay')) continue;
    // An image without its text is told of by `addresses`.
    if (isBlank(wordsOf(node)) && !showsMore(node))
      tell(startOf(node), {
        rule: 'empty',
        message: `This ${name} has no words.`,
        remedy: node.type === 'link' ? `Write [words](${node.url || 'https://…'}).` : 'Write some, or take it out.',
      });
  }
}

/** Whether readers see of it what is no word of the text: a picture, a reference. */
const showsMore = (node: Nodes): boolean =>
  'children' in node && node.children.some((child) => shown.has(child.type) || showsMore(child));

/** A link or code within a paragraph is told of by itself. */
const shown = new Set<Nodes['type']>([
  ...(['image', 'footnoteReference', 'link', 'inlineCode'] as const),
  ...(['mdxJsxTextElement', 'mdxJsxFlowElement', 'mdxTextExpression'] as const),
]);

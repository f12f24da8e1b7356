import type { Nodes, Root } from 'mdast';
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';
import { gfmStrikethroughCjkFriendly } from 'micromark-extension-cjk-friendly-gfm-strikethrough';
import type { Processor } from 'unified';
import { visit } from 'unist-util-visit';

/**
 * Lets the stars of `**「橋」**が` be strong, and tildes strike out, beside signs that are as wide as letters. To be used after `remark-gfm`.
 *
 * @see https://github.com/tats-u/markdown-cjk-friendly/blob/main/specification.md
 */
export function eastAsianMarks(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions ??= [];
  data.micromarkExtensions.push(cjkFriendlyExtension(), gfmStrikethroughCjkFriendly({ singleTilde: false }));
}

/** Characters of writing that has no spaces between words: Han, Kana and Bopomofo with their signs, and wide forms. */
export const wide = String.raw`[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Bopo}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]`;
const seam = new RegExp(`(?<=${wide})\\n(?=${wide})`, 'gu');

const anyWide = new RegExp(wide, 'u');

/**
 * Takes out the ends of lines at which readers would see a space that nobody wrote.
 *
 * @param text What the tree was read from.
 * @see https://www.w3.org/TR/css-text-3/#line-break-transform
 */
export function joinWideLines(tree: Root, text: string): void {
  if (!anyWide.test(text)) return;
  visit(tree, (node) => {
    if (node.type !== 'paragraph' && node.type !== 'heading') return;
    const pieces = leavesOf(node);
    for (const [place, piece] of pieces.entries()) {
      if (piece.type !== 'text' || !piece.value.includes('\n')) continue;
      // A line may end where an element begins or ends.
      const before = [...textOf(pieces[place - 1])].at(-1) ?? '';
      const [after = ''] = textOf(pieces[place + 1]);
      const joined = `${before}${piece.value}${after}`.replace(seam, '');
      piece.value = joined.slice(before.length, joined.length - after.length);
    }
  });
}

const leavesOf = (node: Nodes): Nodes[] =>
  'children' in node && node.children.length > 0 ? node.children.flatMap(leavesOf) : [node];

const textOf = (node: Nodes | undefined): string =>
  node?.type === 'text' || node?.type === 'inlineCode' ? node.value : '';

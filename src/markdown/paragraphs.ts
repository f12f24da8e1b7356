import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { blocksOf } from '../model/passages.ts';

/** Give elements that belong in a sentence their paragraph back, which MDX takes away where they stand alone in it. */
export const paragraphs: Plugin<[], Root> = () => (tree) => {
  tree.children = blocksOf(tree);
};

import { basename } from 'node:path';
import type { Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { Plugin } from 'unified';
import { isPassage } from '../model/passages.ts';

/** Put each block beside which notes can stand into a `<Passage>`, numbered from 1. Headings and charts stay outside. */
export const passageSections: Plugin<[], Root> = () => (tree, file) => {
  const essay = basename(file.path, '.mdx');
  let number = 0;
  tree.children = tree.children.map((node): RootContent => {
    if (!isPassage(node)) return node;
    number += 1;
    return {
      type: 'mdxJsxFlowElement',
      name: 'Passage',
      attributes: [
        { type: 'mdxJsxAttribute', name: 'essay', value: essay },
        { type: 'mdxJsxAttribute', name: 'number', value: String(number) },
      ],
      children: [node],
    } as MdxJsxFlowElement;
  });
};

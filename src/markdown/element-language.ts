import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import { isElement } from '../model/markdown.ts';

/** Tell each element the language of its essay, where its front matter gives one. */
export const elementLanguage: Plugin<[], Root> = () => (tree, file) => {
  const language = file.data.astro?.frontmatter?.['language'];
  if (typeof language !== 'string') return;
  visit(tree, (node) => {
    if (isElement(node)) node.attributes.push({ type: 'mdxJsxAttribute', name: 'language', value: language });
  });
};

import { basename } from 'node:path';
import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import { resolveLink } from '../model/address.ts';

/** Turn `incident:khasham-2018` and its like into the address of the page. Other links are left alone. */
export const ownLinks: Plugin<[], Root> = () => (tree, file) => {
  const essay = basename(file.path, '.mdx');
  visit(tree, ['link', 'definition'], (node) => {
    if (node.type === 'link' || node.type === 'definition') node.url = resolveLink(node.url, essay);
  });
};

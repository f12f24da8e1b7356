import type { Nodes, Root } from 'mdast';
import 'remark-mdx';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';

const CODE = new Set(['mdxjsEsm', 'mdxFlowExpression', 'mdxTextExpression', 'html']);

/** The last door before MDX becomes a program: code that came past the check stops the build. Comments are dropped. */
export const guard: Plugin<[], Root> = () => (tree, file) => {
  visit(tree, (node, index, parent) => {
    if (!CODE.has(node.type)) return undefined;
    if (!isComment(node)) file.fail('Content never runs: braces, import, export and HTML are not allowed.', node);
    if (parent && index !== undefined) parent.children.splice(index, 1);
    return index;
  });
};

/** Braces around a comment parse to a program without a statement. */
const isComment = (node: Nodes): boolean =>
  (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') && node.data?.estree?.body.length === 0;

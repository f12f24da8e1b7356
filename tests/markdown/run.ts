import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified, type Plugin } from 'unified';
import { VFile } from 'vfile';

/** The text of an essay after one plugin, written as MDX again. */
export function run(plugin: Plugin<[], Root>, text: string, path = 'content/essays/bridges.mdx'): string {
  const file = new VFile({ path, value: text });
  const processor = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).use(plugin).use(remarkStringify);
  return processor.stringify(processor.runSync(processor.parse(file), file) as Root);
}

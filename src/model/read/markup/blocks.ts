import type { Element, Nodes as HastNodes, Root as HastRoot } from 'hast';
import GithubSlugger from 'github-slugger';
import { toHtml } from 'hast-util-to-html';
import type { RootContent } from 'mdast';
import rehypeAutolinkHeadings from 'rehype-autolink-headings';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { EXIT, visit } from 'unist-util-visit';
import { pictureFile } from '../../schema/image.ts';
import { resolveLink } from './own-link.ts';
import type { MdxJsxTextElementHast } from 'mdast-util-mdx-jsx';
import { attributesOf, isElement, standIn } from './markdown.ts';
import { markQuotations } from './quotations.ts';
import { letScroll, textOf } from './scroll.ts';

/** A stretch of finished HTML, or an element that a component will render. Stretches alone need not be balanced. */
export type Segment = string | { element: string; attributes: Record<string, string>; children: Segment[] };

/** Where a text stands. */
export interface Setting {
  /** The essay to which it belongs, for its own links. */
  essay?: string;
  /** Its file, beside which its pictures may lie. */
  file?: string;
  /** Where it stands, for what refers to its footnotes from elsewhere. */
  page?: string;
  /** Its language, told to every element, which may write words or signs of its own. */
  language?: string;
  /** It stands at the top of its page: each heading gets a link to itself, and a picture near its beginning does not wait to be scrolled to. */
  main?: true;
}

/** One paragraph, heading, list and so on. */
export type Block = Segment[];

const toHast = unified()
  .use(remarkRehype, { passThrough: ['mdxJsxFlowElement', 'mdxJsxTextElement'] })
  .freeze();

// Beside the heading, so that its name is its words alone; the link is named by them, too, in whatever language they are.
const linkHeadings = rehypeAutolinkHeadings({
  behavior: 'after',
  properties: ({ properties: { id } }) => ({
    className: ['anchor'],
    dataForm: 'page',
    ariaLabelledBy: [String(id)],
  }),
  content: { type: 'text', value: '¶' },
  group: { type: 'element', tagName: 'div', properties: { className: ['heading'] }, children: [] },
});

/**
 * Blocks of Markdown as HTML, the authors' elements left open for components.
 *
 * @returns One block for each node.
 */
export function toBlocks(nodes: readonly RootContent[], setting: Setting = {}): Block[] {
  const { essay, main } = setting;
  // The same anchors that Astro gives to the headings of an essay.
  const slugger = new GithubSlugger();
  let awaited = main;
  return nodes.map((node, index) => {
    const tree = toHast.runSync({ type: 'root', children: [node] }) as HastRoot;
    visit(tree, 'element', (element: Element, place, parent) => {
      if (element.tagName === 'a' && typeof element.properties.href === 'string') {
        element.properties.href = resolveLink(element.properties.href, essay);
      }
      if (/^h[2-6]$/.test(element.tagName)) element.properties.id = slugger.slug(textOf(element));
      if (element.tagName === 'img' && parent && place !== undefined) parent.children[place] = pictureOf(element);
    });
    letScroll(tree);
    markQuotations(tree);
    if (main) linkHeadings(tree);
    if (awaited && index < near)
      visit(tree, (node) => {
        if (!isElement(node) || (node.name !== pictureElement && node.name !== 'Figure')) return;
        node.attributes.push({ type: 'mdxJsxAttribute', name: 'first', value: 'first' });
        awaited = undefined;
        return EXIT;
      });
    return segments(tree.children, setting);
  });
}

/** So many blocks of a text may be seen before anybody scrolls. */
const near = 2;

/** The element that stands for a picture of Markdown. */
export const pictureElement = 'Picture';

const pictureOf = ({ properties }: Element): MdxJsxTextElementHast => {
  const attributes = Object.entries(properties).map(([name, value]) => [name, String(value ?? '')]);
  return { ...standIn(pictureElement, Object.fromEntries(attributes)), children: [] };
};

const MARK = '\u0000';

/** Elements are taken out, the rest is written as HTML in one go, and the elements are put back between its pieces. */
function segments(nodes: readonly HastNodes[], setting: Setting): Segment[] {
  const found: Segment[] = [];
  const open = (node: HastNodes): HastNodes => {
    if (isElement(node)) {
      found.push({
        element: node.name ?? '',
        attributes: told(node, setting),
        children: segments(node.children as HastNodes[], setting),
      });
      return { type: 'text', value: MARK };
    }
    return 'children' in node
      ? ({ ...node, children: node.children.map((child) => open(child as HastNodes)) } as HastNodes)
      : node;
  };
  const html = toHtml({ type: 'root', children: nodes.map(open) as HastRoot['children'] });
  return html.split(MARK).flatMap((piece, index) => {
    const element = found[index - 1];
    return [...(element ? [element] : []), ...(piece ? [piece] : [])];
  });
}

/** What a component is told: of a picture that does not lie in `public/`, the path of its file. */
function told(node: Parameters<typeof attributesOf>[0], { file, language }: Setting): Record<string, string> {
  const { src, ...attributes } = attributesOf(node);
  const path = src === undefined || src.startsWith('/') || file === undefined ? undefined : pictureFile(src, file);
  return { ...attributes, ...(src !== undefined && { src: path ?? src }), ...(language && { language }) };
}

import { parseDocument } from 'htmlparser2';
import type { BlockContent, ListItem, PhrasingContent, Root, RootContent, TableCell, TableRow } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import type { Markup } from '../epub/markup.ts';

type Html = ReturnType<typeof parseDocument>['children'][number];
type HtmlElement = Extract<Html, { attribs: object }>;

const writer = unified()
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, { bullet: '-', rule: '-' })
  .freeze();

/** Well-formed HTML as Markdown, every heading one level up. What is only a box around others leaves no trace. */
export function toMarkdown(html: Markup): string {
  const children = toBlocks(parseDocument(html.text).children) as RootContent[];
  return writer.stringify({ type: 'root', children } satisfies Root);
}

const blocks: Record<string, (element: HtmlElement) => BlockContent[]> = {
  ...Object.fromEntries(
    [1, 2, 3, 4, 5, 6].map((level) => [
      `h${level}`,
      ({ children }: HtmlElement): BlockContent[] => [
        { type: 'heading', depth: Math.max(level - 1, 1) as 1, children: toPhrases(children) },
      ],
    ]),
  ),
  p: ({ children }) => toParagraph(children),
  blockquote: ({ children }) => [{ type: 'blockquote', children: toBlocks(children) }],
  ul: ({ children }) => [{ type: 'list', spread: false, children: elementsOf(children).map(toItem) }],
  ol: ({ children, attribs }) => [
    {
      type: 'list',
      ordered: true,
      start: Number(attribs['start'] ?? 1),
      spread: false,
      children: elementsOf(children).map(toItem),
    },
  ],
  dl: ({ children }) => [{ type: 'list', spread: false, children: toTerms(elementsOf(children)) }],
  table: (element) => [{ type: 'table', children: rowsOf(element) }],
  pre: (element) => [{ type: 'code', value: textOf(element).replace(/\n$/, '') }],
  hr: () => [{ type: 'thematicBreak' }],
};

const phrases: Record<string, (element: HtmlElement) => PhrasingContent[]> = {
  a: ({ attribs, children }) => {
    const words = toPhrases(children);
    return attribs['href'] === undefined ? words : [{ type: 'link', url: attribs['href'], children: words }];
  },
  b: ({ children }) => [{ type: 'strong', children: toPhrases(children) }],
  strong: ({ children }) => [{ type: 'strong', children: toPhrases(children) }],
  i: ({ children }) => [{ type: 'emphasis', children: toPhrases(children) }],
  em: ({ children }) => [{ type: 'emphasis', children: toPhrases(children) }],
  cite: ({ children }) => [{ type: 'emphasis', children: toPhrases(children) }],
  del: ({ children }) => [{ type: 'delete', children: toPhrases(children) }],
  code: (element) => [{ type: 'inlineCode', value: textOf(element) }],
  br: () => [{ type: 'break' }],
};

/** Words between blocks become paragraphs of their own. */
function toBlocks(nodes: readonly Html[]): BlockContent[] {
  const found: BlockContent[] = [];
  let run: Html[] = [];
  const end = () => {
    found.push(...toParagraph(run));
    run = [];
  };
  for (const node of nodes) {
    if (!isElement(node) || !hasBlocks(node)) {
      run.push(node);
      continue;
    }
    end();
    found.push(...(own(blocks, node.name)?.(node) ?? toBlocks(node.children)));
  }
  end();
  return found;
}

const hasBlocks = (element: HtmlElement): boolean =>
  own(blocks, element.name) !== undefined || element.children.some((child) => isElement(child) && hasBlocks(child));

function toParagraph(nodes: readonly Html[]): BlockContent[] {
  const children = toPhrases(nodes);
  return children.length === 0 ? [] : [{ type: 'paragraph', children }];
}

/** White space is as in a browser: one space, and none at the ends. */
function toPhrases(nodes: readonly Html[]): PhrasingContent[] {
  const found = gather(nodes);
  found.forEach((node, index) => {
    if (index === 0 || found[index - 1]?.type === 'break') trim(node, /^\s+/);
  });
  trim(found.at(-1), /\s+$/);
  return found.filter((node) => node.type !== 'text' || node.value !== '');
}

const gather = (nodes: readonly Html[]): PhrasingContent[] =>
  nodes.flatMap((node): PhrasingContent[] => {
    if (isElement(node)) return own(phrases, node.name)?.(node) ?? gather(node.children);
    return node.type === 'text' ? [{ type: 'text', value: node.data.replace(/\s+/g, ' ') }] : [];
  });

function trim(node: PhrasingContent | undefined, end: RegExp) {
  if (node?.type === 'text') node.value = node.value.replace(end, '');
}

const toItem = ({ children }: HtmlElement): ListItem => ({
  type: 'listItem',
  spread: false,
  children: toBlocks(children),
});

function toTerms(elements: readonly HtmlElement[]): ListItem[] {
  const items: ListItem[] = [];
  for (const { name, children } of elements) {
    const words = toPhrases(children);
    const last = items.at(-1)?.children[0];
    if (name === 'dt' || last?.type !== 'paragraph') {
      items.push({
        type: 'listItem',
        spread: false,
        children: [{ type: 'paragraph', children: [{ type: 'strong', children: words }] }],
      });
    } else {
      last.children.push({ type: 'text', value: ': ' }, ...words);
    }
  }
  return items;
}

const rowsOf = (element: HtmlElement): TableRow[] =>
  elementsOf(element.children).flatMap((child): TableRow[] =>
    child.name === 'tr' ? [{ type: 'tableRow', children: elementsOf(child.children).map(toCell) }] : rowsOf(child),
  );

const toCell = ({ children }: HtmlElement): TableCell => ({ type: 'tableCell', children: toPhrases(children) });

const isElement = (node: Html): node is HtmlElement => 'attribs' in node;
const elementsOf = (nodes: readonly Html[]): HtmlElement[] => nodes.filter(isElement);
const own = <Value>(table: Record<string, Value>, name: string): Value | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined;
const textOf = (element: HtmlElement): string =>
  element.children
    .map((child) => (isElement(child) ? textOf(child) : child.type === 'text' ? child.data : ''))
    .join('');

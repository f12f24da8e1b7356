import type { Nodes, Root } from 'mdast';
import type { Processor } from 'unified';
import type { Body } from '../../model/read/markup/body.ts';
import { mdx } from '../../model/read/markup/markdown.ts';
import { placeAt } from '../../model/read/place.ts';
import type { TellHere } from '../tell.ts';

/** A line in which something may be code elsewhere, because it is indented so far. */
const DEEP = /^(?:[ \t>]|[-+*]|\d{1,9}[.)])*(?:\t| {4})/m;

const elsewhere = mdx().use(withIndentedCode).freeze();

/** MDX knows no code that is indented; all other programs do. */
function withIndentedCode(this: Processor) {
  const data = this.data();
  data.micromarkExtensions = (data.micromarkExtensions ?? []).map((extension) => ({
    ...extension,
    disable: { null: extension.disable?.null?.filter((name) => name !== 'codeIndented') ?? [] },
  }));
}

/** Blocks that other programs would read otherwise, because a line is indented; the first of each run is told of. */
export function indented({ document: { body, tree } }: Body, tell: TellHere): void {
  if (!tree || !DEEP.test(withoutMatter(body))) return;
  const theirs = new Set(blocksIn(readElsewhere(body)).map(({ node }) => keyOf(node)));
  if (theirs.size === 0) return;
  const offsets = new Set<number>();
  let run: Nodes | undefined;
  for (const { node, parent } of blocksIn(tree)) {
    const offset = theirs.has(keyOf(node)) ? undefined : indentedIn(body, node);
    if (offset !== undefined && run !== parent) offsets.add(offset);
    run = offset === undefined ? undefined : parent;
  }
  for (const offset of offsets)
    tell(placeAt(body, offset), {
      rule: 'dialect',
      message:
        'This is indented by four spaces or more, and other programs read it otherwise: as code, or as words of the line above.',
      remedy: 'Begin the line where the lines around it begin, or put code between two lines of ```.',
    });
}

/** From the first line that has words: the front matter above it is all blanks, which are no code. */
const withoutMatter = (body: string) => body.slice(body.lastIndexOf('\n', body.search(/\S/)) + 1);

function readElsewhere(body: string): Root {
  try {
    return elsewhere.parse(body);
  } catch {
    // An element ends in what is code elsewhere.
    return { type: 'root', children: [] };
  }
}

const CONTAINERS = ['root', 'blockquote', 'list', 'listItem'];
const OWN = ['mdxJsxFlowElement', 'mdxFlowExpression', 'mdxjsEsm', 'definition'];

/** Those that hold no others, but for what only MDX has, which formatters indent as they like. */
const blocksIn = (node: Nodes, parent?: Nodes): { node: Nodes; parent: Nodes | undefined }[] =>
  OWN.includes(node.type)
    ? []
    : 'children' in node && node.children.length > 0 && CONTAINERS.includes(node.type)
      ? node.children.flatMap((child) => blocksIn(child, node))
      : [{ node, parent }];

const keyOf = (node: Nodes): string =>
  [node.type, node.position?.start.offset, node.position?.end.offset, textOf(node).replace(/\s/g, '')].join();

const textOf = (node: Nodes): string =>
  'value' in node ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';

/** Where something begins so far in: the block, or a line of it; of code the last, which should end it. */
function indentedIn(body: string, { type, position }: Nodes): number | undefined {
  const [start = 0, end = 0] = [position?.start.offset, position?.end.offset];
  const line = body.lastIndexOf('\n', start - 1) + 1;
  if (DEEP.test(body.slice(line, start))) return start;
  const lines = [...body.slice(start, end).matchAll(/\n[ \t>]*(?:\t| {4})(?=\S)/g)];
  const found = type === 'code' ? lines.at(-1) : lines[0];
  return found && start + found.index + found[0].length;
}

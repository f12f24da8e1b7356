import type { Nodes, RootContent } from 'mdast';
import { standIn, type MarkupElement } from './markdown.ts';
import { toBlocks, type Block, type Setting } from './blocks.ts';

/** A footnote of the text itself, apart from the notes on its claims. */
export interface Footnote {
  /** What it is called in the text: a letter, as claims have numbers. */
  mark: string;
  body: Block;
  /** How often the text refers to it. */
  references: number;
}

interface Parted {
  /** The text, in which an element stands for each reference. */
  text: RootContent[];
  /** By their marks, in the order in which the text refers to them first. Those that nothing refers to are left out. */
  footnotes: { mark: string; blocks: RootContent[]; references: number }[];
}

/** The element that stands for a reference; authors write `[^name]`. */
export const footnoteMark = 'FootnoteMark';

/** Parts the footnotes of a text from its blocks. */
export function partFootnotes(blocks: readonly RootContent[], page: string): Parted {
  const defined = new Map<string, RootContent[]>();
  for (const block of blocks)
    if (block.type === 'footnoteDefinition' && !defined.has(block.identifier))
      defined.set(block.identifier, block.children);
  if (defined.size === 0) return { text: [...blocks], footnotes: [] };

  const found = new Map<string, Parted['footnotes'][number]>();
  const marked = <Node extends Nodes>(node: Node): Node => {
    if (node.type === 'footnoteReference') return referTo(node.identifier) as Nodes as Node;
    return 'children' in node ? { ...node, children: node.children.map(marked) } : node;
  };
  const referTo = (name: string): MarkupElement | { type: 'text'; value: string } => {
    const blocks = defined.get(name);
    if (!blocks) return { type: 'text', value: '' };
    const footnote = found.get(name) ?? { mark: letters(found.size), blocks, references: 0 };
    found.set(name, footnote);
    footnote.references += 1;
    return standIn(footnoteMark, { mark: footnote.mark, time: String(footnote.references), page });
  };
  const text = blocks.filter(({ type }) => type !== 'footnoteDefinition').map(marked);
  return { text, footnotes: [...found.values()] };
}

export const toFootnotes = (footnotes: Parted['footnotes'], setting: Setting): Footnote[] =>
  footnotes.map(({ mark, blocks, references }) => ({ mark, references, body: toBlocks(blocks, setting).flat() }));

/** a, b … z, aa, ab … */
const letters = (index: number): string =>
  (index >= 26 ? letters(Math.floor(index / 26) - 1) : '') + String.fromCharCode(97 + (index % 26));

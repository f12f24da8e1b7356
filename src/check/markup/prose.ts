import type { Nodes } from 'mdast';
import type { Body } from '../../model/read/markup/body.ts';

/** The source of a paragraph, a heading or a cell; what is no text of it, and what a backslash escapes, is blanked. */
export interface Prose {
  text: string;
  /** Offset of its beginning. */
  from: number;
}

/** Stands for each character that is no text. */
export const BLANK = '\u0000';

const HOLDERS = new Set(['paragraph', 'heading', 'tableCell']);

/** All text of a body, in which signs can be looked for that would be printed as they stand. */
export function proseOf(body: Body): Prose[] {
  const source = body.document.body;
  const blocks = new Map<Nodes, Prose>();
  for (const { node, ancestors } of body.nodes) {
    const holder = ancestors.findLast(({ type }) => HOLDERS.has(type));
    const [from, to] = [node.position?.start.offset, node.position?.end.offset];
    if (node.type !== 'text' || !holder || from === undefined || isAddress(node, ancestors.at(-1))) continue;
    const start = holder.position?.start.offset ?? from;
    const block = blocks.get(holder) ?? { text: '', from: start };
    blocks.set(holder, block);
    block.text += blanked(source.slice(block.from + block.text.length, from)) + unescaped(source.slice(from, to));
  }
  return [...blocks.values()];
}

/** An address that is a link by itself. */
const isAddress = (node: Nodes, parent: Nodes | undefined) =>
  parent?.type === 'link' && parent.position?.start.offset === node.position?.start.offset;

const blanked = (source: string) => source.replace(/[^\n]/g, BLANK);
const unescaped = (source: string) => source.replace(/\\[!-/:-@[-`{-~]/g, BLANK + BLANK);

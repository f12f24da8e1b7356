import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { readOwnLink } from './own-link.ts';
import type { MdxDocument } from '../mdx.ts';
import { toBlocks, type Block, type Setting } from './blocks.ts';
import { partFootnotes, toFootnotes, type Footnote } from './footnotes.ts';
import { attributesOf, isElement, type MarkupElement } from './markdown.ts';
import { blocksOf } from './passages.ts';

export interface ParsedNote {
  blocks: Block[];
  /** Sources cited in the text, in its order. */
  sources: string[];
  /** Incidents that the text links to. */
  incidents: string[];
  charts: string[];
  footnotes: Footnote[];
}

/** Reads the body of a claim or an incident. */
export function parseNote({ tree }: MdxDocument, setting: Setting = {}): ParsedNote {
  const parsed: ParsedNote = { blocks: [], sources: [], incidents: [], charts: [], footnotes: [] };
  if (!tree) return parsed;
  const { text, footnotes } = partFootnotes(blocksOf(tree), setting.page ?? '');
  parsed.blocks = toBlocks(text, setting);
  parsed.footnotes = toFootnotes(footnotes, setting);
  const nodes = [...text, ...footnotes.flatMap(({ blocks }) => blocks)];
  visit({ type: 'root', children: nodes } as Nodes, (node) => {
    if (node.type === 'link') {
      const link = readOwnLink(node.url);
      if (link?.kind === 'source') add(parsed.sources, link.id);
      if (link?.kind === 'incident') add(parsed.incidents, link.id);
    }
    if (isElement(node)) {
      const { id = '', source = '' } = attributesOf(node as MarkupElement);
      if (source) add(parsed.sources, source);
      if (node.name === 'Chart') add(parsed.charts, id);
    }
  });
  return parsed;
}

/** Adds an item that is not in a list yet. */
export function add(list: string[], item: string) {
  if (!list.includes(item)) list.push(item);
}

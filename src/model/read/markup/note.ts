import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { readOwnLink } from './own-link.ts';
import type { MdxDocument } from '../mdx.ts';
import { toBlocks, type Block, type Setting } from './blocks.ts';
import { partFootnotes, toFootnotes, type Footnote } from './footnotes.ts';
import { unique } from '../../join/lookup.ts';
import { idsIn } from '../../markup.ts';
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
      if (link?.kind === 'source') parsed.sources.push(link.id);
      if (link?.kind === 'incident') parsed.incidents.push(link.id);
    }
    if (isElement(node)) {
      const { id = '', source = '' } = attributesOf(node as MarkupElement);
      parsed.sources.push(...idsIn(source));
      if (node.name === 'Chart') parsed.charts.push(id);
    }
  });
  const { sources, incidents, charts } = parsed;
  return { ...parsed, sources: unique(sources), incidents: unique(incidents), charts: unique(charts) };
}

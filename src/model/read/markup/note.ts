import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { readOwnLink, sourcesNamedBy } from './own-link.ts';
import type { MdxDocument } from '../mdx.ts';
import { toBlocks, type Block, type Setting } from './blocks.ts';
import { partFootnotes, toFootnotes, type Footnote } from './footnotes.ts';
import { unique } from '../../join/lookup.ts';
import { attributesOf, isElement } from './markdown.ts';
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
    parsed.sources.push(...sourcesNamedBy(node));
    const link = node.type === 'link' ? readOwnLink(node.url) : undefined;
    if (link?.kind === 'incident') parsed.incidents.push(link.id);
    if (isElement(node) && node.name === 'Chart') parsed.charts.push(attributesOf(node)['id'] ?? '');
  });
  const { sources, incidents, charts } = parsed;
  return { ...parsed, sources: unique(sources), incidents: unique(incidents), charts: unique(charts) };
}

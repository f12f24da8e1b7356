import type { Nodes, RootContent } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';
import type { Place } from '../../problem.ts';
import { toBlocks, type Block, type Setting } from './blocks.ts';
import { claimAround, startOf } from './body.ts';
import { numberClaims } from './claim-numbers.ts';
import type { MdxDocument } from '../mdx.ts';
import { partFootnotes, toFootnotes, type Footnote } from './footnotes.ts';
import { unique } from '../../join/lookup.ts';
import { attributesOf, isElement } from './markdown.ts';
import { sourcesNamedBy } from './own-link.ts';
import { blocksOf, isPassage } from './passages.ts';
import { quotationMarks } from '../../quotation-marks.ts';
import { countWords, wordsOf } from './words.ts';

/** A claim as the essay marks it. */
export interface ClaimMark {
  id: string;
  /** Its place in reading order, from 1. */
  number: number;
  /** Number of the passage in which it begins. */
  passage: number;
  /** The words that make it; parts that go on later are joined by a space. */
  words: string;
  /** Those of the words on which the verdict turns, in reading order. */
  cruxes: string[];
  /** Incidents cited within these words, in reading order. */
  incidents: string[];
}

/** A block of the essay beside which notes can stand. */
export interface Passage {
  /** From 1. */
  number: number;
  body: Block;
  /** Claims that begin here, in reading order. */
  claims: string[];
  /** Incidents cited here, in reading order. */
  incidents: string[];
}

/** A heading or a chart: no notes stand beside it. */
export interface Interlude {
  /** Number of the passage that it follows; 0 at the beginning. */
  after: number;
  body: Block;
  heading?: Heading;
}

/** What parts an essay into sections. */
export interface Heading {
  /** Its anchor. */
  id: string;
  words: string;
  /** From 2: those below are parts of a section. */
  level: number;
  place: Place;
}

export interface ParsedEssay {
  passages: Passage[];
  /** In the order of the text. */
  interludes: Interlude[];
  claims: ClaimMark[];
  /** Every incident cited, in the order of the text. */
  incidents: string[];
  charts: string[];
  /** Sources named by quotations, references and links. */
  sources: string[];
  footnotes: Footnote[];
  wordCount: number;
}

/** Reads what an essay marks. Faulty markup is left out: the check reports it. */
export function parseEssay({ tree }: MdxDocument, setting: Setting): ParsedEssay {
  const marks = quotationMarks(setting.language ?? 'en');
  const parsed: ParsedEssay = {
    passages: [],
    interludes: [],
    claims: [],
    incidents: [],
    charts: [],
    sources: [],
    footnotes: [],
    wordCount: 0,
  };
  const byId = new Map<string, ClaimMark>();
  if (!tree) return parsed;

  const { text: blocks, footnotes } = partFootnotes(blocksOf(tree), setting.page ?? '');
  // In one go, so that headings of the same words get anchors of their own.
  const bodies = toBlocks(blocks, { ...setting, main: true });
  numberClaims(bodies);
  for (const [index, block] of blocks.entries()) {
    const body = bodies[index] ?? [];
    parsed.wordCount += countWords(wordsOf(block as Nodes));
    const passage = isPassage(block)
      ? { number: parsed.passages.length + 1, body, claims: [] as string[], incidents: [] as string[] }
      : undefined;
    if (passage) parsed.passages.push(passage);
    else parsed.interludes.push({ after: parsed.passages.length, body, ...headingOf(block, body) });

    collect(block, passage);
  }
  parsed.footnotes = toFootnotes(footnotes, setting);
  for (const block of footnotes.flatMap(({ blocks }) => blocks)) {
    parsed.wordCount += countWords(wordsOf(block as Nodes));
    collect(block);
  }
  for (const citing of [parsed, ...parsed.passages, ...parsed.claims]) citing.incidents = unique(citing.incidents);
  return { ...parsed, charts: unique(parsed.charts), sources: unique(parsed.sources) };

  function collect(block: RootContent, passage?: Passage) {
    visitParents({ type: 'root', children: [block] } as Nodes, (node, ancestors) => {
      parsed.sources.push(...sourcesNamedBy(node));
      if (!isElement(node)) return;
      const { id = '', incident = '' } = attributesOf(node);
      if (node.name === 'Claim' && passage) {
        const words = wordsOf(node as Nodes, marks);
        const known = byId.get(id);
        if (known) {
          known.words += ` ${words}`;
        } else {
          const mark = { id, number: byId.size + 1, passage: passage.number, words, cruxes: [], incidents: [] };
          byId.set(id, mark);
          parsed.claims.push(mark);
          passage.claims.push(id);
        }
      }
      if (node.name === 'Example') {
        parsed.incidents.push(incident);
        passage?.incidents.push(incident);
        for (const ancestor of ancestors) {
          if (isElement(ancestor) && ancestor.name === 'Claim') {
            byId.get(attributesOf(ancestor)['id'] ?? '')?.incidents.push(incident);
          }
        }
      }
      if (node.name === 'Crux') byId.get(claimAround(ancestors) ?? '')?.cruxes.push(wordsOf(node as Nodes, marks));
      if (node.name === 'Chart') parsed.charts.push(id);
    });
  }
}

/** @param body The same block as HTML, which has the anchor. */
function headingOf(block: RootContent, [html]: Block): { heading?: Heading } {
  if (block.type !== 'heading' || typeof html !== 'string') return {};
  const [, id = ''] = / id="([^"]*)"/.exec(html) ?? [];
  return { heading: { id, words: wordsOf(block), level: block.depth, place: startOf(block) } };
}

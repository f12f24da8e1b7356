import { extname } from 'node:path';
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { parse } from 'yaml';
import { visible } from '../../../model/problem.ts';
import { isKeys } from '../../../model/read/values.ts';
import { Refusal } from '../../../model/refusal.ts';
import { asBibLatex } from './biblatex.ts';
import type { Item } from './item.ts';

/** What citation-js calls a format. */
const byCitationJs = (type: string) => (text: string) =>
  plugins.input.chain(text, { generateGraph: false, forceType: type });

const readBibLatex = (text: string) => asBibLatex(byCitationJs('@biblatex/text')(text) as Item[], text);

/** By the ending of a file; of BibLaTeX, BibTeX is a part. */
const readers: Readonly<Record<string, (text: string) => unknown>> = {
  '.bib': readBibLatex,
  '.ris': byCitationJs('@ris/file'),
  '.json': (text) => JSON.parse(text) as unknown,
  '.yaml': (text) => parse(text) as unknown,
  '.yml': (text) => parse(text) as unknown,
};

/** In one line, without what only the parser's makers know. */
function reasonOf(error: unknown): string {
  if (error instanceof RangeError) return 'things stand too deep in one another in it';
  const [first = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  return visible(first).replace(/[.:\s]+$/, '');
}

/** Reads a list of sources as reference managers write it. */
export function readItems(path: string, text: string): Item[] {
  const read = readers[extname(path).toLowerCase()];
  if (!read)
    throw new Refusal(
      `${path} is of no known kind. Export it as BibTeX or BibLaTeX (.bib), RIS (.ris), CSL-JSON (.json) or CSL-YAML (.yaml).`,
    );
  let found: unknown;
  try {
    found = read(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new Refusal(`${path} cannot be read: ${reasonOf(error)}. Export it anew, or mend it there.`);
  }
  // As Pandoc writes it, the list stands beneath a key.
  const list = isKeys(found) ? (found['references'] ?? found['items']) : found;
  if (!Array.isArray(list) || !list.every(isKeys)) throw new Refusal(`${path} holds no list of sources.`);
  return list;
}

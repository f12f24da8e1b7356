import { extname } from 'node:path';
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { parse } from 'yaml';
import { Refusal } from '../../model/refusal.ts';

/** An item in CSL-JSON, of which nothing is known yet. */
export type Item = Readonly<Record<string, unknown>>;

const isItem = (value: unknown): value is Item => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What citation-js calls a format. */
const byCitationJs = (type: string) => (text: string) =>
  plugins.input.chain(text, { generateGraph: false, forceType: type });

/** By the ending of a file; of BibLaTeX, BibTeX is a part. */
const readers: Readonly<Record<string, (text: string) => unknown>> = {
  '.bib': (text) => (byCitationJs('@biblatex/text')(text) as Item[]).map(withBodies),
  '.ris': byCitationJs('@ris/file'),
  '.json': (text) => JSON.parse(text) as unknown,
  '.yaml': (text) => parse(text) as unknown,
  '.yml': (text) => parse(text) as unknown,
};

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
    throw new Refusal(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
  // As Pandoc writes it, the list stands beneath a key.
  const list = isItem(found) ? (found['references'] ?? found['items']) : found;
  if (!Array.isArray(list) || !list.every(isItem)) throw new Refusal(`${path} holds no list of sources.`);
  return list;
}

/** In BibTeX, a name in braces is that of a body, which comes as a family without first names. */
const withBodies = (item: Item): Item =>
  Object.fromEntries(
    Object.entries(item).map(([key, value]) => [
      key,
      Array.isArray(value)
        ? value.map((name: unknown) =>
            isItem(name) && Object.keys(name).join() === 'family' ? { literal: name['family'] } : name,
          )
        : value,
    ]),
  );

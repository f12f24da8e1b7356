import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { byTag, hrefs, textOf } from '../../dist/dom.ts';
import { listFiles, readPage } from '../../dist/site.ts';

export interface Name {
  family?: string;
  given?: string;
  literal?: string;
  'non-dropping-particle'?: string;
  suffix?: string;
}
export type Entry = Record<string, unknown>;

/** What is made of sources, by their ids. */
export interface Products {
  /** As pages list them. */
  references: ReadonlyMap<string, string>;
  csl: ReadonlyMap<string, Entry>;
  /** As another program reads it. */
  bibtex: ReadonlyMap<string, Entry>;
  ris: ReadonlyMap<string, Entry>;
  /** Whom RIS names as authors, to the letter: citation-js passes over those of laws and hearings. */
  risAuthors: ReadonlyMap<string, string[]>;
}

/** Read by citation-js, which knows nothing of how we write. */
const readAs = (forceType: string) => (text: string) =>
  plugins.input.chain(text, { forceType, generateGraph: false }) as Entry[];

const byId = (entries: readonly Entry[]) => new Map(entries.map((entry) => [String(entry['id']), entry]));

/** Reads what a build has made. Long lists of sources are parted. */
export function productsIn(dist: string): Products {
  const files = listFiles(dist);
  const text = (ending: string) =>
    files
      .filter((path) => path.startsWith('data/') && path.endsWith(ending))
      .map((path) => readFileSync(join(dist, path), 'utf8'));
  const all = (ending: string, parse: (text: string) => Entry[]) => byId(text(ending).flatMap(parse));
  const listed = files
    .filter((path) => /^claims\/.*\/as-written\.html$/.test(path))
    .flatMap((path) => byTag(readPage(path, dist).document, 'li'))
    .flatMap((entry) =>
      hrefs(entry).flatMap((href): [string, string][] => {
        const id = /#(item-\d+)$/.exec(href)?.[1];
        return id === undefined ? [] : [[id, textOf(entry)]];
      }),
    );
  return {
    references: new Map(listed),
    csl: all('.csl.json', (text) => JSON.parse(text) as Entry[]),
    bibtex: all('.bib', readAs('@biblatex/text')),
    ris: all('.ris', readAs('@ris/file')),
    risAuthors: new Map(
      text('.ris')
        .flatMap((file) => file.split(/^ER {2}- .*$/m))
        .map((record) => [
          /^ID {2}- (.*)$/m.exec(record)?.[1] ?? '',
          [...record.matchAll(/^AU {2}- (.*)$/gm)].map(([, name = '']) => name),
        ]),
    ),
  };
}

import MiniSearch, { type SearchOptions } from 'minisearch';
import {
  searchKinds,
  type SearchDocument,
  type SearchKind,
  type SearchPart,
} from '../../data/search/search-document.ts';
import { foldText, phrasesOf } from './phrases.ts';
import { fold, isUnparted, wordsOf } from './words.ts';

export interface Hit {
  document: SearchDocument;
  /** The words of the document that match, folded. */
  words: ReadonlySet<string>;
}

export interface Group {
  kind: SearchKind;
  /** Best first. */
  hits: Hit[];
}

/** How the query had to be read to find something: as it stands, with spelling like it, or by some of its words. */
export type Reading = 'exact' | 'alike' | 'some';

export interface Findings {
  reading: Reading;
  /** Those with hits, in the order of the kinds. */
  groups: Group[];
}

/** Of all kinds together. */
export const countHits = (groups: readonly Group[]): number => groups.reduce((sum, { hits }) => sum + hits.length, 0);

const near = (word: string) => (word.length > 3 && !/\d/.test(word) && !isUnparted(word) ? 0.2 : false);

/** As far as two letters in each other's place, which count as two slips. */
const far = (word: string) => near(word) && (word.length > 4 ? 2 : 1);

/** From strict to lax: the first that finds something counts. Phrases are held to in the first alone. */
const readings: readonly [Reading, SearchOptions][] = [
  ['exact', { combineWith: 'AND' }],
  ['alike', { combineWith: 'AND', fuzzy: near }],
  ['some', { combineWith: 'OR' }],
  ['alike', { combineWith: 'OR', fuzzy: far }],
];

/** How many characters are read at once; in between, what the reader types is heard. */
const atOnce = 20_000;

/** Whose labels are searched: others repeat a title, so that each part of an essay would be found by the words of its title. */
const labelled: readonly SearchKind[] = ['incident', 'source'];

const fieldsOf = (kind: SearchKind, [, title, label, text]: SearchDocument) => ({
  title,
  label: labelled.includes(kind) ? label : '',
  text,
});

/** A search over parts of the index that arrive one by one. */
export class SearchEngine {
  readonly #documents: { kind: SearchKind; document: SearchDocument }[] = [];
  readonly #index = new MiniSearch<{ id: number; title: string; label: string; text: string }>({
    fields: ['title', 'label', 'text'],
    tokenize: (text) => wordsOf(text).map(({ text }) => text),
    processTerm: fold,
    searchOptions: {
      tokenize: (query) => wordsOf(query).flatMap(({ text, within }) => (within ? [] : text)),
      boost: { title: 3 },
      // A word that is typed may be the beginning of one that was meant.
      prefix: (word) => word.length > 1 || isUnparted(word),
      weights: { prefix: 0.25, fuzzy: 0.25 },
    },
  });

  /** Takes a while, and lets the reader type meanwhile. */
  async add({ kind, documents }: SearchPart): Promise<void> {
    const from = this.#documents.length;
    const size = documents.reduce((sum, [, title, label, text]) => sum + title.length + label.length + text.length, 0);
    this.#documents.push(...documents.map((document) => ({ kind, document })));
    await this.#index.addAllAsync(
      documents.map((document, place) => ({ id: from + place, ...fieldsOf(kind, document) })),
      { chunkSize: Math.ceil(documents.length / (size / atOnce)) },
    );
  }

  /** Whether phrases stand in a document. */
  #holds(id: number, phrases: readonly string[]): boolean {
    if (phrases.length === 0) return true;
    const { kind, document } = this.#documents[id]!;
    const texts = Object.values(fieldsOf(kind, document)).map(foldText);
    return phrases.every((phrase) => texts.some((text) => text.includes(phrase)));
  }

  find(query: string): Findings {
    const phrases = phrasesOf(query);
    for (const [reading, options] of readings) {
      const all = this.#index.search(query, options);
      const results = reading === 'exact' ? all.filter(({ id }) => this.#holds(id as number, phrases)) : all;
      if (results.length === 0) continue;
      const hits = Map.groupBy(results, ({ id }) => this.#documents[id as number]?.kind);
      const groups = searchKinds.flatMap((kind) => {
        const found = hits.get(kind)?.map(({ id, terms }) => ({
          document: this.#documents[id as number]!.document,
          words: new Set(terms),
        }));
        return found ? { kind, hits: found } : [];
      });
      return { reading, groups };
    }
    return { reading: 'exact', groups: [] };
  }
}

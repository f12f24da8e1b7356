import type { Quotes } from '../annotations/quote.ts';

/** A file that the site hands out, as lists of them tell of it. */
export interface ListedFile {
  /** From the root of the site. */
  path: string;
  /** What the format is called. */
  format: string;
  /** What is in it, in a sentence. */
  explains: string;
  /** Media type. */
  type: string;
}

/** One of data alone. */
export interface DataFile extends ListedFile {
  write: () => string;
}

/** One that quotes the finished page of its essay: like other forms of pages, it is made when they stand. */
export interface QuotingFile extends ListedFile {
  annotate: (quotes: Quotes) => string;
}

export const json = (value: object) => `${JSON.stringify(value, null, 2)}\n`;
export const utf8 = (type: string) => `${type}; charset=utf-8`;
export const csv = utf8('text/csv');

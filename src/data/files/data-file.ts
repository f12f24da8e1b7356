import type { DataWords } from '../../words/en/data.ts';
import type { Quotes } from '../annotations/quote.ts';

/** A file that the site hands out, as lists of them tell of it. */
export interface ListedFile {
  /** From the root of the site. */
  path: string;
  /** What is in it; the words of each language say more. */
  holds: keyof DataWords['files'];
  /** Of what it holds one of many. */
  title?: string;
  /** Of one that grew too large, how many it leads to. */
  parts?: number;
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

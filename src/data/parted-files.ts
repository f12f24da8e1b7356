import type { Edition } from '../model/edition.ts';
import type { Source } from '../model/schema/source.ts';
import { toCsv } from './tables/csv.ts';
import { fromData } from './data-address.ts';
import type { DataFile } from './files/data-file.ts';

/** A file that holds some of the things of a kind. */
export interface Part {
  /** From the root of the site. */
  file: string;
  items: number;
  address: string;
}

/** A file that may grow too large: then it says in its own format where its parts are. */
export interface Growing extends DataFile {
  list: (parts: readonly Part[]) => string;
}

/**
 * Files that are whole while all has room in them, and else lead to their parts.
 *
 * @param parts Of each, its files in the order of the whole; none while there is room.
 */
export const partedFiles = (
  whole: readonly Growing[],
  parts: readonly { items: number; files: readonly DataFile[] }[],
  { site }: Edition,
): readonly DataFile[] =>
  parts.length === 0
    ? whole
    : whole.map(({ list, ...file }, index) => {
        const found = parts.flatMap(({ items, files }) => {
          const path = files[index]?.path;
          return path === undefined ? [] : [{ file: path.slice(1), items, address: fromData(path, site) }];
        });
        return { ...file, parts: found.length, write: () => list(found) };
      });

export const partsToCsv = (parts: readonly Part[]): string =>
  toCsv({ file: ({ file }) => file, items: ({ items }) => items, address: ({ address }) => address }, parts);

/** For formats of references, which know data sets. */
export const partsAsSources = (parts: readonly Part[], { site }: Edition): Source[] =>
  parts.map(({ file, items, address }) => ({
    id: file,
    type: 'dataset',
    title: `${file}, ${items} items`,
    author: [{ literal: site.publisher.name }],
    URL: address,
    language: site.language,
    custom: { read: 'whole', about: 'A part of this list.' },
  }));

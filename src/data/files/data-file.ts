/** A file of data that the site hands out. */
export interface DataFile {
  /** From the root of the site. */
  path: string;
  /** What the format is called. */
  format: string;
  /** What is in it, in a sentence. */
  explains: string;
  /** Media type. */
  type: string;
  write: () => string;
}

export const json = (value: object) => `${JSON.stringify(value, null, 2)}\n`;
export const utf8 = (type: string) => `${type}; charset=utf-8`;
export const csv = utf8('text/csv');

/** In the order in which findings are shown. */
export const searchKinds = ['incident', 'claim', 'essay', 'source', 'page'] as const;
export type SearchKind = (typeof searchKinds)[number];

/** Something that can be found. A list and not an object, as names would be repeated in each. */
export type SearchDocument = [
  /** Relative to the root of the site. */
  address: string,
  /** Empty where the label says all. */
  title: string,
  /** When, where, by whom. */
  label: string,
  /** Each line makes sense alone, and the first says most. */
  text: string,
  /** Of the title and of the text; left out at the end, or empty, where it is the site's. */
  titleLanguage?: string,
  textLanguage?: string,
];

/** What one file of the index holds. */
export interface SearchPart {
  kind: SearchKind;
  documents: SearchDocument[];
}

import type { Source } from '../../model/schema/source.ts';

/** What others call a type of CSL; nothing where it is one of their rest. */
interface Names {
  /** Types of BibLaTeX that Zotero reads, too, and `dataset`, which it passes over; all others are `misc`. */
  bibtex?: string;
  /**
   * Those that Zotero reads as what they are, where there is one, whatever the format calls them: of `SOUND` it makes a recording, of its
   * speaker the composer, and of `LEGAL` a case. All others are `GEN`.
   */
  ris?: string;
  /** All others are pages of the web. */
  zotero?: string;
  /** All others are works of some kind. */
  schema?: string;
}

export const typeNames: Partial<Record<Source['type'], Names>> = {
  article: { bibtex: 'article', ris: 'JOUR', zotero: 'preprint' },
  'article-journal': { bibtex: 'article', ris: 'JOUR', zotero: 'journalArticle', schema: 'ScholarlyArticle' },
  'article-magazine': { bibtex: 'article', ris: 'MGZN', zotero: 'magazineArticle', schema: 'Article' },
  'article-newspaper': { bibtex: 'article', ris: 'NEWS', zotero: 'newspaperArticle', schema: 'NewsArticle' },
  bill: { bibtex: 'legislation', ris: 'BILL', zotero: 'bill' },
  book: { bibtex: 'book', ris: 'BOOK', zotero: 'book', schema: 'Book' },
  broadcast: { ris: 'MPCT', zotero: 'tvBroadcast' },
  chapter: { bibtex: 'incollection', ris: 'CHAP', zotero: 'bookSection', schema: 'Chapter' },
  dataset: { bibtex: 'dataset', ris: 'DATA', zotero: 'dataset', schema: 'Dataset' },
  document: { zotero: 'document' },
  entry: { bibtex: 'inreference', ris: 'ENCYC', zotero: 'encyclopediaArticle' },
  'entry-dictionary': { bibtex: 'inreference', ris: 'DICT', zotero: 'dictionaryEntry' },
  'entry-encyclopedia': { bibtex: 'inreference', ris: 'ENCYC', zotero: 'encyclopediaArticle' },
  figure: { ris: 'FIGURE' },
  graphic: { bibtex: 'artwork', ris: 'ART', zotero: 'artwork' },
  hearing: { ris: 'HEAR', zotero: 'hearing' },
  interview: { ris: 'PCOMM', zotero: 'interview' },
  legal_case: { bibtex: 'jurisdiction', ris: 'CASE', zotero: 'case' },
  legislation: { bibtex: 'legislation', ris: 'STAT', zotero: 'statute', schema: 'Legislation' },
  manuscript: { bibtex: 'unpublished', ris: 'MANSCPT', zotero: 'manuscript' },
  map: { ris: 'MAP', zotero: 'map', schema: 'Map' },
  motion_picture: { bibtex: 'movie', ris: 'MPCT', zotero: 'film' },
  pamphlet: { bibtex: 'booklet', ris: 'PAMP' },
  'paper-conference': { bibtex: 'inproceedings', ris: 'CONF', zotero: 'conferencePaper' },
  patent: { bibtex: 'patent', ris: 'PAT', zotero: 'patent' },
  personal_communication: { bibtex: 'letter', ris: 'PCOMM', zotero: 'letter' },
  post: { bibtex: 'online', ris: 'ELEC', zotero: 'forumPost', schema: 'SocialMediaPosting' },
  'post-weblog': { bibtex: 'online', ris: 'BLOG', zotero: 'blogPost', schema: 'BlogPosting' },
  regulation: { bibtex: 'legislation', ris: 'STAT', zotero: 'statute' },
  report: { bibtex: 'report', ris: 'RPRT', zotero: 'report', schema: 'Report' },
  review: { bibtex: 'article', ris: 'JOUR', zotero: 'journalArticle' },
  'review-book': { bibtex: 'article', ris: 'JOUR', zotero: 'journalArticle' },
  software: { bibtex: 'software', ris: 'COMP', zotero: 'computerProgram' },
  song: { bibtex: 'audio', ris: 'SOUND', zotero: 'audioRecording' },
  speech: { bibtex: 'unpublished', ris: 'SLIDE', zotero: 'presentation' },
  standard: { ris: 'STAND', zotero: 'standard' },
  thesis: { bibtex: 'thesis', ris: 'THES', zotero: 'thesis', schema: 'Thesis' },
  treaty: { ris: 'STAT', zotero: 'statute' },
  webpage: { bibtex: 'online', ris: 'ELEC', schema: 'WebPage' },
};

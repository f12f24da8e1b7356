import { joinTexts } from '../../model/join-texts.ts';
import { writeCsl, type CslMarks } from '../../model/schema/csl-text.ts';
import type { Source } from '../../model/schema/source.ts';
import type { Reference } from '../citation/reference.ts';
import { firstDay } from '../citation/reference-date.ts';
import { babelName } from './babel-name.ts';
import { remark } from './remark.ts';

type Type = Source['type'];

/** Types of BibLaTeX that Zotero reads, too, and `dataset`, which it passes over; all others are `misc`. */
const types: Partial<Record<Type, string>> = {
  article: 'article',
  'article-journal': 'article',
  'article-magazine': 'article',
  'article-newspaper': 'article',
  bill: 'legislation',
  book: 'book',
  chapter: 'incollection',
  dataset: 'dataset',
  entry: 'inreference',
  'entry-dictionary': 'inreference',
  'entry-encyclopedia': 'inreference',
  graphic: 'artwork',
  legal_case: 'jurisdiction',
  legislation: 'legislation',
  manuscript: 'unpublished',
  motion_picture: 'movie',
  pamphlet: 'booklet',
  'paper-conference': 'inproceedings',
  patent: 'patent',
  personal_communication: 'letter',
  post: 'online',
  'post-weblog': 'online',
  regulation: 'legislation',
  report: 'report',
  review: 'article',
  'review-book': 'article',
  software: 'software',
  song: 'audio',
  speech: 'unpublished',
  thesis: 'thesis',
  webpage: 'online',
};
const subtypes: Partial<Record<Type, string>> = { 'article-magazine': 'magazine', 'article-newspaper': 'newspaper' };

/** What a type calls the work in which it stands. */
const containers: Record<string, string> = {
  article: 'journal',
  incollection: 'booktitle',
  inreference: 'booktitle',
  inproceedings: 'booktitle',
};

/** Where a type prints whoever published it; most that have no publisher print an organization. */
const publishers: Record<string, string> = {
  article: 'publisher',
  book: 'publisher',
  booklet: 'howpublished',
  dataset: 'publisher',
  incollection: 'publisher',
  inproceedings: 'publisher',
  inreference: 'publisher',
  report: 'institution',
  thesis: 'institution',
  unpublished: 'howpublished',
};

/**
 * Sources for LaTeX: UTF-8, dates as they are, for BibLaTeX with Biber; the year also for older styles.
 * Titles and names of bodies have braces of their own, so that no style changes their capitals or takes them apart.
 */
export const toBibTeX = (sources: readonly Reference[]): string => sources.map(entry).join('\n');

function entry(source: Reference): string {
  const type = types[source.type] ?? 'misc';
  const fields: [string, string | undefined][] = [
    ['entrysubtype', subtypes[source.type]],
    ['author', names(source.author)],
    ['editor', names(source.editor)],
    ['translator', names(source.translator)],
    ['title', titled(source.title)],
    [containers[type] ?? 'titleaddon', titled(source['container-title'])],
    [publishers[type] ?? 'organization', whole(source.publisher)],
    ['location', literal(source['publisher-place'])],
    ['series', titled(source['collection-title'])],
    ['edition', literal(source.edition)],
    ['volume', literal(source.volume)],
    ['number', literal(source.issue ?? source.number ?? source['collection-number'])],
    ['pages', literal(source.page)],
    ['version', literal(source.version)],
    ['date', source.issued],
    ['year', source.issued && firstDay(source.issued)?.slice(0, 4)],
    ['doi', source.DOI && verbatim(source.DOI)],
    ['isbn', literal(source.ISBN)],
    ['issn', literal(source.ISSN)],
    ['abstract', literal(source.abstract)],
    ['url', source.URL && verbatim(source.URL)],
    ['urldate', source.accessed],
    ['langid', babelName(source.language)],
    ['annote', source.custom && literal(remark(source.custom))],
  ];
  const lines = fields.flatMap(([key, value]) => (value ? `  ${key} = {${value}},\n` : []));
  return `@${type}{${source.id},\n${lines.join('')}}\n`;
}

const names = (people: Source['author'] | undefined) => joinTexts((people ?? []).map(name), ' and ');

function name(person: Source['author'][number]): string {
  if ('literal' in person) return whole(person.literal) ?? '';
  const { family, given, 'non-dropping-particle': particle } = person;
  // Commas and "and" part names; in braces they are words.
  const part = (text: string) => (/,|\band\b|^\p{Ll}/u.test(text) ? `{${literal(text)}}` : literal(text));
  const last = `${particle ? `${literal(particle)} ` : ''}${given === undefined && !particle ? `{${literal(family)}}` : part(family)}`;
  return given === undefined ? last : `${last}, ${part(given)}`;
}

const marks: CslMarks = {
  italic: ['\\textit{', '}'],
  bold: ['\\textbf{', '}'],
  raised: ['\\textsuperscript{', '}'],
  lowered: ['\\textsubscript{', '}'],
  smallCapitals: ['\\textsc{', '}'],
  asWritten: ['{', '}'],
};

const titled = (text: string | undefined) => text && `{${writeCsl(text.trim(), marks, tex)}}`;

const whole = (text: string | undefined) => text && `{${literal(text)}}`;

const signs: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text in which nothing is a command, a comment, or two signs that TeX would make into one. */
const literal = (text: string | undefined) => text && tex(text.trim());

const tex = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\\~^]|[{}&%$#_]/g, (sign) => signs[sign] ?? `\\${sign}`)
    .replace(/([-'`?!<>,])(?=\1)|([?!])(?=`)/g, '$1$2{}');

/** In an address TeX reads every sign as it is, but braces must be balanced, and older engines know ASCII alone. */
const verbatim = (url: string) => url.replace(/[^!-~]|[{}\\^`]/gu, encodeURIComponent);

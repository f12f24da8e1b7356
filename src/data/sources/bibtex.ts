import { joinTexts } from '../../model/join-texts.ts';
import { after } from '../../model/schema/csl.ts';
import type { Source } from '../../model/schema/source.ts';
import type { Reference } from '../citation/reference.ts';
import { firstDay } from '../citation/reference-date.ts';
import { wordsFor, type Words } from '../../words/words.ts';
import { babelName } from './babel-name.ts';
import { remark } from './remark.ts';
import { literal, tex, titled, verbatim, whole } from './tex.ts';
import { typeNames } from './type-names.ts';

const subtypes: Partial<Record<Source['type'], string>> = {
  'article-magazine': 'magazine',
  'article-newspaper': 'newspaper',
};

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
export const toBibTeX = (sources: readonly Reference[], words = wordsFor('en')): string =>
  sources.map((source) => entry(source, words)).join('\n');

function entry(source: Reference, words: Words): string {
  const type = typeNames[source.type]?.bibtex ?? 'misc';
  const fields: [string, string | undefined][] = [
    ['entrysubtype', subtypes[source.type]],
    // Else BibLaTeX leaves van Gogh's particle out of citations.
    [
      'options',
      source.author.some((one) => 'family' in one && one['non-dropping-particle']) ? 'useprefix=true' : undefined,
    ],
    ['author', names(source.author)],
    ['editor', names(source.editor)],
    ['translator', names(source.translator)],
    ['title', titled(source.title)],
    ['shorttitle', titled(source['title-short'])],
    ['type', literal(source.genre)],
    [containers[type] ?? 'titleaddon', titled(source['container-title'])],
    [publishers[type] ?? 'organization', whole(source.publisher)],
    ['location', literal(source['publisher-place'])],
    ['series', titled(source['collection-title'])],
    ['edition', literal(source.edition)],
    ['volume', literal(source.volume)],
    ['number', literal(source.issue ?? source.number ?? source['collection-number'])],
    ['volumes', literal(source['number-of-volumes'])],
    ['chapter', literal(source['chapter-number'])],
    ['pages', literal(source.page)],
    ['pagetotal', literal(source['number-of-pages'])],
    ['eventtitle', titled(source['event-title'])],
    ['venue', literal(source['event-place'])],
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
    ['keywords', literal(source.keyword)],
    ['note', literal(source.note)],
    ['annote', literal(joinTexts([source.annote, source.custom && remark(source.custom, words)], ' '))],
  ];
  const lines = fields.flatMap(([key, value]) => (value ? `  ${key} = {${value}},\n` : []));
  return `@${type}{${source.id},\n${lines.join('')}}\n`;
}

const names = (people: Source['author'] | undefined) => joinTexts((people ?? []).map(name), ' and ');

function name(person: Source['author'][number]): string {
  if ('literal' in person) return whole(person.literal) ?? '';
  const { family, given, 'dropping-particle': dropped, 'non-dropping-particle': kept, suffix } = person;
  const alone = given === undefined && kept === undefined && dropped === undefined;
  const last = [kept, dropped].reduce<string>(
    (rest, particle) => (particle ? after(tex(particle), rest) : rest),
    !alone && CAPITALS.test(family) ? part(family) : `{${tex(family)}}`,
  );
  return joinTexts([last, suffix && part(suffix), given ? part(given) : suffix && '{}'], ', ');
}

/** What begins with a small letter, even within, is taken for a particle. */
const CAPITALS = /^[\p{Lu}\p{Lo}]\S*(?: [\p{Lu}\p{Lo}]\S*)*$/u;

/** Commas and "and" part names, and readers take the blank behind a sign that is escaped for a part of it; in braces they are words. */
const PARTS = /[,\\{}&%$#_~^]|\b[Aa][Nn][Dd]\b|^\p{Ll}/u;

const part = (text: string) => (PARTS.test(text) ? `{${literal(text)}}` : tex(text.trim()));

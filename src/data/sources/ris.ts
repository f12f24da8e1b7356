import { joinTexts } from '../../model/join-texts.ts';
import { cslWords } from '../../model/schema/csl-text.ts';
import { dateLabel } from '../../model/date.ts';
import type { Reference } from '../citation/reference.ts';
import { firstDay } from '../citation/reference-date.ts';
import { wordsFor, type Words } from '../../words/words.ts';
import { plainName } from './plain-name.ts';
import { remark } from './remark.ts';
import { typeNames } from './type-names.ts';

/** Sources for Zotero, EndNote and Mendeley: one tag a line, every line ended by CRLF, UTF-8. */
export const toRis = (sources: readonly Reference[], words = wordsFor('en')): string =>
  sources.map((source) => record(source, words)).join('\r\n');

function record(source: Reference, words: Words): string {
  const [first, ...rest] = (source.page ?? '').split(/[-–]/);
  const fields: [string, string | undefined][] = [
    ['TY', typeNames[source.type]?.ris ?? 'GEN'],
    ['ID', source.id],
    ...source.author.map((person): [string, string] => ['AU', plainName(person)]),
    ...(source.editor ?? []).map((person): [string, string] => ['A2', plainName(person)]),
    ...(source.translator ?? []).map((person): [string, string] => ['A4', plainName(person)]),
    ['TI', cslWords(source.title)],
    ['ST', cslWords(source['title-short'] ?? '')],
    ['T2', cslWords(source['container-title'] ?? '')],
    ['T3', cslWords(source['collection-title'] ?? '')],
    ['PB', source.publisher],
    ['CY', source['publisher-place']],
    ['VL', source.volume],
    ['IS', source.issue],
    ['SP', first],
    ['EP', rest.join('-')],
    // Of a revision of ours as the edition "2" readers would make "2nd ed.".
    ['ET', source.custom || !source.version ? source.edition : `Revision ${source.version}`],
    ['PY', source.issued && firstDay(source.issued)?.slice(0, 4)],
    ['DA', source.issued && slashed(source.issued)],
    ['Y2', source.accessed && slashed(source.accessed)],
    ['DO', source.DOI],
    ['SN', source.ISBN ?? source.ISSN],
    ['AB', source.abstract],
    ['UR', source.URL],
    ['LA', source.language],
    ['KW', source.keyword],
    ['CN', source['call-number']],
    ['N1', joinTexts([source.note, source.annote, source.custom && remark(source.custom, words)], ' ')],
  ];
  const lines = fields.flatMap(([tag, value]) => (value ? line(tag, value) : []));
  return [...lines, 'ER  - \r\n'].join('');
}

/** A field is one line, and in it two spaces and a hyphen would look like the next tag. */
const line = (tag: string, value: string) => `${tag}  - ${value.replace(/\s+/g, ' ').trim()}\r\n`;

/** `2018/02/07`, `2018/02`, `2018`; words after the third slash where they alone do not say too much. */
const slashed = (edtf: string): string =>
  firstDay(edtf)?.replaceAll('-', '/') ?? `///${dateLabel(edtf, 'en').replaceAll('/', ' ')}`;

import { cslWords } from '../../model/schema/csl-text.ts';
import type { Reference } from '../citation/reference.ts';
import { firstDay } from '../citation/reference-date.ts';
import { plainName } from './plain-name.ts';
import { typeNames } from './type-names.ts';

/**
 * A reference as the title of an empty `<span class="Z3988">`, in the terms of Dublin Core: from a page that has them Zotero and other
 * reference managers take all at once (COinS).
 *
 * @see https://www.niso.org/publications/z39882004-context-object
 */
export function contextObject(reference: Reference): string {
  const fields: [string, string | undefined][] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    ['rft.title', cslWords(reference.title)],
    // A name with a comma begins with that of the family; without one, its last word would be taken for that.
    ...reference.author.map((person): [string, string] => {
      const name = plainName(person);
      return ['rft.creator', name.includes(',') ? name : `${name},`];
    }),
    ['rft.source', cslWords(reference['container-title'] ?? '')],
    ['rft.publisher', reference.publisher],
    ['rft.volume', reference.volume],
    ['rft.issue', reference.issue],
    ['rft.pages', reference.page],
    ['rft.date', reference.issued && firstDay(reference.issued)],
    ['rft.identifier', reference.URL],
    ['rft.language', reference.language],
    // After the title, of which Zotero would make the one of the journal.
    ['rft.type', typeNames[reference.type]?.zotero ?? 'webpage'],
  ];
  return fields.flatMap(([key, value]) => (value ? `${key}=${escape(value)}` : [])).join('&');
}

/** Escapes no more than it must, so that a page which has the same words as text stays small. */
const escape = (value: string): string =>
  encodeURIComponent(value)
    .replaceAll('%20', '+')
    .replace(/%(?:2C|2F|3A|3F|40)/g, decodeURIComponent);

import { cslWords } from '../../model/schema/csl-text.ts';
import type { Source } from '../../model/schema/source.ts';

/** Sources whose titles begin alike. */
export interface Initial {
  /** A capital, a row of the Japanese syllabary, "漢字" or "0–9". */
  letter: string;
  sources: Source[];
}

/** Sources by their titles, as the language sorts them, whatever quotation mark or bracket stands before the first word. */
export function byInitial(sources: readonly Source[], language: string): Initial[] {
  const { compare } = new Intl.Collator(language, { ignorePunctuation: true, numeric: true });
  const sorted = sources.toSorted((a, b) => compare(cslWords(a.title), cslWords(b.title)) || compare(a.id, b.id));
  return [...Map.groupBy(sorted, initialOf)].map(([letter, sources]) => ({ letter, sources }));
}

/** The rows of the Japanese syllabary, each by the sign that Unicode has first in it; what lists call it. */
const rows = new Map([...'ぁかさたなはまゃらゎ'].map((first, index) => [first, [...'あかさたなはまやらわ'][index]]));

/** Without the marks that the language does not sort by. Chinese signs would be a heading each, as only their reading has an initial. */
function initialOf({ title }: Source): string {
  const [first = '#'] = /[\p{L}\p{N}]/u.exec(cslWords(title).normalize('NFKD')) ?? [];
  if (/\p{N}/u.test(first)) return '0–9';
  if (/\p{Script=Han}/u.test(first)) return '漢字';
  const hiragana = first.replace(/[ァ-ヶ]/, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) - 0x60));
  const row = [...rows.keys()].findLast((sign) => sign <= hiragana);
  return (/\p{Script=Hira}/u.test(hiragana) && row && rows.get(row)) || first.toUpperCase();
}

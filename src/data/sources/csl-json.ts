import { joinTexts } from '../../model/join-texts.ts';
import { toCslJson, type Reference } from '../citation/reference.ts';
import type { Words } from '../../words/words.ts';
import { remark } from './remark.ts';

/** References as reference managers read them: what we say of each is a note, which Zotero keeps with it, behind its own. */
export const toAnnotatedCslJson = (references: readonly Reference[], words: Words): object[] =>
  references.map((reference) => ({
    ...toCslJson(reference),
    ...(reference.custom && { note: joinTexts([reference.note, remark(reference.custom, words)], ' ') }),
  }));

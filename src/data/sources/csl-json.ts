import { toCslJson, type Reference } from '../citation/reference.ts';
import { remark } from './remark.ts';

/** References as reference managers read them: what we say of each is a note, which Zotero keeps with it. */
export const toAnnotatedCslJson = (references: readonly Reference[]): object[] =>
  references.map((reference) => ({
    ...toCslJson(reference),
    ...(reference.custom && { note: remark(reference.custom) }),
  }));

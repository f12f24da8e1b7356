import { digits } from '../model/date/digits.ts';

/** What is said of a number, by plural category of CLDR; `#` stands for the number. */
export type AnyForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** `3 claims` in English, of `{ one: '# claim', other: '# claims' }`. Scripts use it, too, with forms that they get from the page. */
export const formOf = (number: number, forms: AnyForms, tag: string): string =>
  (forms[new Intl.PluralRules(tag).select(number)] ?? forms.other).replace('#', number.toLocaleString(tag, digits));

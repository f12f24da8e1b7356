import { digits } from '../model/date/digits.ts';
import { perName } from '../model/read/once.ts';

/** What is said of a number, by plural category of CLDR; `#` stands for the number. */
export type AnyForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

const counting = perName((tag) => ({ rules: new Intl.PluralRules(tag), numbers: new Intl.NumberFormat(tag, digits) }));

/** `3 claims` in English, of `{ one: '# claim', other: '# claims' }`. Scripts use it, too, with forms that they get from the page. */
export function formOf(number: number, forms: AnyForms, tag: string): string {
  const { rules, numbers } = counting(tag);
  return (forms[rules.select(number)] ?? forms.other).replace('#', numbers.format(number));
}

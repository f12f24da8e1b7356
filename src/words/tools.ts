import { digits } from '../model/date/digits.ts';
import { quotationMarks } from '../model/quotation-marks.ts';
import { formOf, type AnyForms } from './plural.ts';

/** The forms that a count takes in each language, besides `other`: the plural categories of CLDR. To add a language, begin with its row. */
interface Categories {
  en: 'one';
  de: 'one';
  fr: 'one';
  ar: 'one' | 'two' | 'few' | 'many';
  ja: never;
}
export type Language = keyof Categories;

/** What is said of a number, by plural category; `#` stands for the number. A `zero` may be said where the language has it. */
export type Forms<Of extends Language> = Readonly<
  Record<Categories[Of] | 'other', string> & (Of extends 'ar' ? { zero?: string } : unknown)
>;

/** Of Arabic words that are the same after each number from three on. */
export const fromThree = (one: string, two: string, more: string): Forms<'ar'> => ({
  one,
  two,
  few: more,
  many: more,
  other: more,
});

/** What a catalogue is made with. */
export interface Tools<Of extends Language> {
  /** `3 claims`, of `{ one: '# claim', other: '# claims' }`. */
  count: (number: number, forms: Forms<Of>) => string;
  /** The same for a script, which counts by itself: see `formOf`. */
  forms: (forms: Forms<Of>) => AnyForms;
  number: (number: number) => string;
  /** What was measured, with all its digits, which are grouped from five on. */
  figure: (number: number) => string;
  /** `1,000–2,000`; the number alone where both are the same. */
  range: (low: number, high: number) => string;
  /** `a, b and c`. */
  list: (items: readonly string[]) => string;
  /** Between the quotation marks of the language. */
  quote: (text: string) => string;
}

/** @param tag Of the language with its region, as in `de-AT`: numbers are written as there. */
export function toolsFor(tag: string): Omit<Tools<Language>, 'count' | 'forms'> & {
  count: (number: number, forms: AnyForms) => string;
  forms: (forms: AnyForms) => AnyForms;
} {
  const numbers = new Intl.NumberFormat(tag, digits);
  const figures = new Intl.NumberFormat(tag, { ...digits, maximumFractionDigits: 20, useGrouping: 'min2' });
  const list = new Intl.ListFormat(tag);
  const [open, close] = quotationMarks(tag);
  return {
    count: (number, forms) => formOf(number, forms, tag),
    forms: (forms) => forms,
    number: (number) => numbers.format(number),
    figure: (number) => figures.format(number),
    range: (low, high) => (low === high ? numbers.format(low) : numbers.formatRange(low, high)),
    list: (items) => list.format(items),
    quote: (text) => `${open}${text}${close}`,
  };
}

import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';

/** Written more simply by our styles, which leave out that a collection is one, parties of a treaty, witnesses of a hearing, numbers of a court's decision and the like. */
export const simpler = new Set([
  'collection',
  'hearing',
  'interview',
  'legal_case',
  'periodical',
  'software',
  'thesis',
  'treaty',
]);

/**
 * A reference in APA as by the style that the CSL project keeps, but for the capitals that it gives to names of journals, and
 * "Retrieved" without a day; and with classes where a page can have no styles.
 */
export function kept(item: object): string {
  const text = known.get(item) ?? format(item);
  known.set(item, text);
  return text;
}

const known = new WeakMap<object, string>();

const format = (item: object): string =>
  (plugins.output.format('bibliography', [item], { format: 'html', template: 'apa', lang: 'en-US' }) as string)
    .replace(/<\/?div[^>]*>/g, '')
    .replace(/Retrieved (?=https?:)/, '')
    .replace(/[\t\n\u00a0 ]+/g, ' ')
    .replaceAll('<span style="font-style:normal;">', '<span class="upright">')
    .replaceAll('<span style="font-variant:small-caps;">', '<span class="small-capitals">')
    .trim()
    .toLowerCase();

/** A letter that nobody else can read APA keeps out of lists; ours have it. */
export const listed = <Item extends object>(items: readonly Item[]): Item[] =>
  items.filter((item) => kept(item) !== '');

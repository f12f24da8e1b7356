import { readDate } from '../../../model/date/edtf.ts';
import type { Item } from './item.ts';

/** What citation-js makes of BibLaTeX, with what it leaves out or calls otherwise. */
export function asBibLatex(items: readonly Item[], text: string): Item[] {
  const dates = datesIn(text);
  return items.map((item) => {
    const { genre, ...rest } = Object.fromEntries(Object.entries(item).map(([key, value]) => [key, joined(value)]));
    const press = item['type'] === 'article-journal' && (genre === 'newspaper' || genre === 'magazine');
    return {
      ...rest,
      ...(typeof rest['URL'] === 'string' && { URL: plainAddress(rest['URL']) }),
      ...(press ? { type: `article-${genre}` } : genre !== undefined && { genre }),
      ...dates.get(String(item['citation-key'] ?? item['id'])),
    };
  });
}

/** Many programs escape signs of TeX in addresses, too, where BibLaTeX takes them as they stand. */
const plainAddress = (address: string): string => address.replace(/(?:\\|%5C)(?=[&_%#~$])/gi, '');

/** Of names, a body's is in braces and comes as a family without first names; of other lists CSL has one text. */
function joined(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  return value.every((one) => typeof one === 'string')
    ? value.join(' and ')
    : value.map((name: unknown) =>
        typeof name === 'object' && name !== null && Object.keys(name).join() === 'family'
          ? { literal: (name as { family: unknown }).family }
          : name,
      );
}

const variables: Readonly<Record<string, string>> = {
  date: 'issued',
  origdate: 'original-date',
  eventdate: 'event-date',
};

/** By the key of its entry, each date that says more than days: about, perhaps, some year of a decade, an open end. */
function datesIn(text: string): Map<string, Record<string, string>> {
  const found = new Map<string, Record<string, string>>();
  for (const [, key = '', fields = ''] of text.matchAll(/^@\w+\s*\{\s*([^,\s]+)\s*,([^]*?)^\}/gm)) {
    const dates = [...fields.matchAll(/^\s*(date|origdate|eventdate)\s*=\s*[{"]([^}"]*)[}"]/gm)].flatMap(
      ([, field = '', date = '']): [string, string][] =>
        /[~?%X]|\.\.|^\/|\/$/.test(date) && !('rule' in readDate(date)) ? [[variables[field] ?? field, date]] : [],
    );
    if (dates.length > 0) found.set(key, Object.fromEntries(dates));
  }
  return found;
}

import type { Item } from './items.ts';
import type { Name, Products } from './products.ts';

/** What of an item its products do not hold, each in a line. */
export function lostOf(item: Item, id: string, { references, csl, bibtex, ris, risAuthors }: Products): string[] {
  const { source, title, authors, issued, family } = item;
  const lost: string[] = [];
  const hold = (where: string, what: string, whole: string | undefined, words: string) => {
    if (!lettersOf(whole ?? '').includes(lettersOf(words))) lost.push(`${where}: ${what} "${words}" in "${whole}"`);
  };
  const same = (where: string, what: string, is: unknown, wanted: unknown) => {
    if (JSON.stringify(is) !== JSON.stringify(wanted))
      lost.push(`${where}: ${what} is ${JSON.stringify(is)} and not ${JSON.stringify(wanted)}`);
  };

  const reference = references.get(id);
  hold('reference', 'title', reference, title.words);
  if (family !== undefined) hold('reference', 'author', reference, family);
  if (source['URL'] !== undefined) hold('reference', 'address', reference, String(source['URL']));

  const entry = csl.get(id) ?? {};
  for (const [key, value] of Object.entries(source))
    if (!dated.test(key)) if (key !== 'note') same('CSL-JSON', key, entry[key], value);
  hold('CSL-JSON', 'note', String(entry['note']), String(source['note'] ?? ''));
  same('CSL-JSON', 'issued', entry['issued'], issued);

  const wanted = authors.map(partsOf);
  const [fromBibTeX, fromRis] = [bibtex.get(id) ?? {}, ris.get(id) ?? {}];
  hold('BibTeX', 'title', text(fromBibTeX['title']), title.words);
  hold('RIS', 'title', text(fromRis['title']), title.words);
  same('BibTeX', 'authors', ((fromBibTeX['author'] ?? []) as Name[]).map(nameOf), wanted);
  same('RIS', 'authors', risAuthors.get(id)?.map(partsOf), wanted);
  return lost;
}

const dated = /^(?:.*-date|issued|accessed|submitted)$/;

const text = (value: unknown): string => String(value ?? '').replace(/<\/?(?:i|b|su[bp]|sc|span[^>]*)>/g, '');

const nameOf = (name: Name): string =>
  partsOf([name['non-dropping-particle'], name.family, name.literal, name.given, name.suffix].join(' '));

/** Words of a name in no order: formats put particles at one end or the other. */
const partsOf = (name: string): string => lettersOf(name).split(' ').sort().join(' ');

/** Letters and digits alone, as styles set quotation marks and the like of their own. */
const lettersOf = (words: string): string =>
  (
    words
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  ).join(' ');

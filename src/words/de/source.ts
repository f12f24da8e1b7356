import type { SourceWords } from '../en/source.ts';
import type { Tools } from '../tools.ts';

export const source = ({ count, quote }: Tools<'de'>): SourceWords => ({
  count: (number) => count(number, { one: '# Quelle', other: '# Quellen' }),
  description: 'Alle verwendeten Quellen: was jede sagt, das hier zählt, und wo sie verwendet wird.',
  lead: (readings, unmarked) =>
    `Alle verwendeten Quellen nach ihrem Titel, der geradewegs zu ihnen führt: ${readings}. ${unmarked}`,
  by: {
    title: (sources, prefix) => `${sources}: ${prefix}…`,
    description: (prefix) =>
      `Die Quellen, deren Kennungen mit ${prefix} beginnen: was jede sagt, das hier zählt, und wo sie verwendet wird.`,
    lead: (prefix, unmarked) => `Von {all} die, deren Kennungen mit ${quote(prefix)} beginnen, nach Titel. ${unmarked}`,
    all: 'allen Quellen',
  },
  parted: 'Es sind zu viele für eine Seite; sie sind danach geteilt, womit ihre Kennungen beginnen.',
  letters: 'Nach dem ersten Buchstaben',
  withdrawn: 'Zurückgezogen',
  moved: 'Quellen, die früher hier standen',
  entry: {
    others: (name) => `${name} und andere`,
    written: (language) => `auf ${language}`,
    undated: 'ohne Datum',
    used: 'Verwendet in {places}',
    essay: (title) => `Essay ${quote(title)}`,
    page: (title) => `Seite ${quote(title)}`,
    claim: (number) => `Behauptung ${number}`,
    archived: 'archivierte Kopie',
  },
  about: 'Über {reference}',
  cite: 'Diese Seite zitieren',
  list: (number) => `Quellen (${number})`,
  caveats: {
    translated: 'Titel von uns übersetzt',
    untitled: 'Titel von uns',
    via: (copy) => `gelesen als: ${copy}`,
    stance: (stance) => `Standpunkt: ${stance}`,
    archived: 'Archiviert: ',
    archivedOn: (day) => `Archiviert am ${day}: `,
  },
});

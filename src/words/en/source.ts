import type { Tools } from '../tools.ts';

/** Sources in their list, and references to them. */
export const source = ({ count, quote }: Tools<'en'>) => ({
  count: (number: number) => count(number, { one: '# source', other: '# sources' }),
  description: 'Every source in use: what it says that matters here, and where it is used.',
  /** Both parts tell how much of them was read. */
  lead: (readings: string, unmarked: string) =>
    `Every source in use, by its title, which leads straight to it: ${readings}. ${unmarked}`,
  /** A page of those whose ids begin alike. */
  by: {
    title: (sources: string, prefix: string) => `${sources}: ${prefix}…`,
    description: (prefix: string) =>
      `The sources whose ids begin with ${prefix}: what each says that matters here, and where it is used.`,
    lead: (prefix: string, unmarked: string) =>
      `Of {all}, those whose ids begin with ${quote(prefix)}, by title. ${unmarked}`,
    all: 'all sources',
  },
  parted: 'There are too many for one page; they are parted by how their ids begin.',
  letters: 'By the first letter',
  withdrawn: 'Withdrawn',
  moved: 'Sources that stood here before',
  entry: {
    /** More than three authors. */
    others: (name: string) => `${name} and others`,
    /** @param language Its name, as `Intl` has it. */
    written: (language: string) => `in ${language}`,
    undated: 'undated',
    used: 'Used in {places}',
    essay: (title: string) => `the essay ${quote(title)}`,
    page: (title: string) => `the page ${quote(title)}`,
    claim: (number: number) => `claim ${number}`,
    archived: 'archived copy',
  },
  about: 'About {reference}',
  cite: 'Cite this page',
  list: (number: number) => `Sources (${number})`,
  /** What a reader should know before trusting it. */
  caveats: {
    translated: 'title translated by us',
    untitled: 'title given by us',
    via: (copy: string) => `copy read: ${copy}`,
    stance: (stance: string) => `stance: ${stance}`,
    archived: 'Archived: ',
    archivedOn: (day: string) => `Archived on ${day}: `,
  },
});

export type SourceWords = ReturnType<typeof source>;

import type { Tools } from '../tools.ts';

export const search = ({ forms }: Tools<'en'>) => ({
  description: 'Find words in the essays, their claims, the incidents and the sources.',
  field: 'Search for',
  needsScript: 'Searching needs a script. These pages list everything, and your browser finds words in them.',
  lists: 'Lists',
  show: 'Show',
  all: 'All',
  /** Where there is but one. */
  essay: 'Essay',
  key: 'Press {key} on any page to search',
  /** Of a large site not all is searched. */
  depths: {
    'first lines': 'Of long texts only the first lines are searched.',
    titles: 'Of long texts only the titles are searched.',
  },
  /** For the script. */
  script: {
    failed: 'A part of the index could not be loaded.',
    loading: 'Loading …',
    results: forms({ one: '# result', other: '# results' }),
    nothing: 'Nothing found for “{query}”.',
    exact: '{results}.',
    /** Spelt like what was asked for. */
    alike: 'Nothing says “{query}”. With words like it: {results}.',
    some: 'Nothing has all of these words. With some of them: {results}.',
    kinds: {
      incident: {
        name: 'Incidents',
        all: forms({ one: '# incident', other: 'All # incidents' }),
        more: 'More incidents',
      },
      claim: { name: 'Claims', all: forms({ one: '# claim', other: 'All # claims' }), more: 'More claims' },
      essay: { name: 'Essays', all: forms({ one: '# passage', other: 'All # passages' }), more: 'More passages' },
      source: { name: 'Sources', all: forms({ one: '# source', other: 'All # sources' }), more: 'More sources' },
      page: { name: 'Pages', all: forms({ one: '# page', other: 'All # pages' }), more: 'More pages' },
    },
  },
  /** Of what is found. */
  found: {
    parties: (names: string) => `Parties: ${names}`,
    claimOf: (number: number, essay: string) => `Claim ${number} of ${essay}`,
    paragraph: (essay: string, number: number) => `${essay}, paragraph ${number}`,
    footnote: (essay: string, mark: string) => `${essay}, footnote ${mark}`,
  },
});

export type SearchWords = ReturnType<typeof search>;

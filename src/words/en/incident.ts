import type { Tools } from '../tools.ts';

/** Incidents, one by one and in their lists, on the timeline and on the map. */
export const incident = ({ count }: Tools<'en'>) => ({
  count: (number: number) => count(number, { one: '# incident', other: '# incidents' }),
  kicker: 'Incident',
  /** After the kicker, of each essay. */
  citedIn: (paragraphs: number) =>
    count(paragraphs, { one: 'in {essay}, paragraph {paragraphs}', other: 'in {essay}, paragraphs {paragraphs}' }),
  cited: 'Where it is cited',
  inText: 'In the text of {essay}:',
  paragraph: (number: number) => `paragraph ${number}`,
  facts: { when: 'When', where: 'Where', who: 'Who', outcome: 'Outcome' },
  /** What an essay says, and what is known. */
  record: { heading: 'The essay against the record', essay: 'The essay:', known: 'The record:' },
  figures: {
    heading: 'Disputed figures',
    table: (incident: string) => `Table: disputed figures, ${incident}`,
    what: 'What',
    amount: 'How much',
    by: 'Who says it',
  },
  timeline: {
    heading: 'Timeline',
    skip: 'Skip the timeline',
    name: (incidents: string, years: string) => `Timeline: ${incidents}, ${years}`,
  },
  list: {
    description: 'What happened: every incident that the essays cite, in time order, each with its dossier.',
    lead: 'What the essays cite. Each leads to its dossier; the signs are those of the claims that cite it.',
    leadByYear:
      'What the essays cite, by the year in which it began. Each leads to its dossier; the signs are those of the claims that cite it.',
    onMap: 'On a map',
    all: 'All incidents',
    byYear: 'By year',
    orders: { time: 'Time', place: 'Place', claims: 'Most claims' },
    later: (years: number) => count(years, { one: '# years later', other: '# years later' }),
    /** Before the numbers of the claims that cite it, and instead of them where they are many. */
    claims: (number: number) => count(number, { one: 'Claim', other: 'Claims' }),
    claim: (number: number, level: string, statement: string) => `Claim ${number}, ${level}: ${statement}`,
  },
  year: {
    title: (incidents: string, year: string) => `${incidents} of ${year}`,
    description: 'What happened: the incidents that the essays cite, in time order, each with its dossier.',
    lead: 'Of {all}, in time order. Each leads to its dossier.',
    all: 'all incidents',
  },
  /** The list of years. */
  years: { others: 'Others' },
  map: {
    heading: 'Map',
    name: (incidents: string) => `Map of ${incidents}. The list of incidents below names the place of each.`,
    crowd: (number: number) =>
      count(number, { one: '# incidents that lie close together', other: '# incidents that lie close together' }),
    shared: 'Incidents that share a mark',
    absent: 'Not on the map, as no place is given: {incidents}.',
    countAbsent: (number: number) =>
      count(number, {
        one: 'Not on the map are #, as no place is given.',
        other: 'Not on the map are #, as no place is given.',
      }),
    of: (place: string) => `Map: ${place}`,
    dotted: '{borders} are disputed.',
    borders: 'Dotted borders',
    all: 'Map of all incidents',
    /** Where its borders come from, and over what those are disputed that it shows. */
    origin: (disputes: string) =>
      `Borders: {atlas} (2018, public domain), which draws a border where control changes, whoever claims the land; the front lines of wars are not on the map. ${disputes && `Dotted borders are disputed, here over ${disputes}. `}No line on the map takes a side.`,
    disputes: {
      crimea: 'Crimea',
      'northern-cyprus': 'Northern Cyprus',
      kosovo: 'Kosovo',
      palestine: 'the West Bank and Gaza',
      golan: 'the Golan Heights',
      'western-sahara': 'Western Sahara',
      somaliland: 'Somaliland',
      halaib: 'Hala’ib',
      abyei: 'Abyei',
      kashmir: 'Kashmir',
      himalaya: 'the border of India and China',
    },
    /** What is a country on the map and none to `Intl`. */
    territories: { northernCyprus: 'N. Cyprus', somaliland: 'Somaliland' },
  },
});

export type IncidentWords = ReturnType<typeof incident>;

import type { Name } from '../../model/register/register.ts';
import type { Tools } from '../tools.ts';

/** What stands on pages of the site as a whole, and on parts of every page. */
export const site = ({ count }: Tools<'en'>) => ({
  copy: { link: 'Copy link', text: 'Copy', copied: 'Copied', byHand: 'Copy by hand' },
  asData: 'As data',
  /** In place of a size, while `npm run dev` runs. */
  byBuild: 'made by a build',
  drafts: 'This site shows drafts. It is not published: please do not quote it or pass it on.',
  lists: {
    essays: '{essays}, and all their claims',
    essay: '{essay}, and {claims}',
    claims: (number: number) => count(number, { one: 'its claim', other: 'all # of its claims' }),
    incidents: '{incidents}, in time order',
    allIncidents: (number: number) => count(number, { one: '# incident', other: 'All # incidents' }),
    sources: '{sources}, by title',
    allSources: (number: number) => count(number, { one: '# source', other: 'All # sources' }),
  },
  missing: {
    title: 'Not found',
    heading: 'There is no page at this address',
    text: 'It may have been mistyped. Every claim, incident and source that was ever published keeps its address. Begin at {home}, {search}, or look in the lists:',
    search: 'search',
    folder: 'Where these links lead nowhere, the site stands in a folder of its host: go {here} or {above}.',
    here: 'to this folder',
    above: 'to the one above',
  },
  corrections: {
    description: 'What has been corrected, revised, withdrawn or renamed since it was published.',
    lead: 'Whatever changes in a claim after it was published is listed here and on the claim’s own page, with what it said before. Nothing is taken off this list.',
    corrected: 'Corrected and revised',
    none: 'Nothing yet.',
    revision: (number: number) => `Revision ${number}.`,
    withdrawn: 'Withdrawn',
    wasWithdrawn: {
      essay: 'the essay {title} was withdrawn.',
      claim: 'the claim {title} was withdrawn.',
      incident: 'the incident {title} was withdrawn.',
      source: 'the source {title} was withdrawn.',
    } satisfies Record<Name['kind'], string>,
    renamed: 'Renamed',
    isNow: {
      essay: 'the essay {old} is {now} now.',
      claim: 'the claim {old} is {now} now.',
      incident: 'the incident {old} is {now} now.',
      source: 'the source {old} is {now} now.',
    } satisfies Record<Name['kind'], string>,
  },
  method: {
    description: 'What the levels mean, and who owns what.',
    levels: 'What the levels mean',
    /** For machines. */
    numbers: (scale: readonly string[]) =>
      `Machines that compare reviews of claims find the verdicts as numbers from 1, contradicted by the record, to 5: ${scale.join(', ')}. Value judgements and predictions carry no number, and no review.`,
    number: (level: string, rating: number) => `${level} is ${rating}`,
    readings: (told: string, unmarked: string) => `How much of our sources was read: ${told}. ${unmarked}`,
    mistakes: 'Tell us of a mistake: {contact}. What was corrected stands among {corrections}.',
    corrections: 'all corrections',
    rights: 'Rights',
    license: 'The text of this site, by {publisher}, may be used under {license}.',
    dataIs:
      'Claims, incidents, sources and whole essays are also there as {data}, for tables, maps, reference managers and other programs.',
    dataLink: 'data',
  },
});

export type SiteWords = ReturnType<typeof site>;

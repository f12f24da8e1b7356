import { sayings, type Saying } from '../../model/register/present.ts';
import type { Name } from '../../model/register/register.ts';
import type { Tools } from '../tools.ts';

/** The page of a claim, its card for other pages, and the table of all claims; and what stands where something is no longer. */
export const claim = ({ count, list, quote, number: written }: Tools<'en'>) => ({
  name: (number: number) => `Claim ${number}`,
  inText: (number: number) => `claim ${number}`,
  place: (all: number) => `{claim} of ${written(all)} in {essay}`,
  assessed: 'Assessed {date}',
  inEssay: 'In the essay',
  why: 'Why',
  evidence: 'Evidence',
  noneFound: 'None found.',
  noneListed: 'None listed.',
  inArgument: 'In the argument',
  sources: (number: number) => `Sources (${written(number)})`,
  /** The claims before it and after it. */
  turn: 'Claims before and after',
  share: {
    claim: 'This claim',
    place: (paragraph: number) => `Its place in the text, paragraph ${paragraph}`,
    share: 'Share',
  },
  original: {
    title: 'In the original',
    at: (paragraph: number) => `Paragraph ${paragraph} of {title}{publisher}, {words}.`,
    span: (from: string, to: string) => `from ${quote(`${from} …`)} to ${quote(`… ${to}`)}`,
    here: '{link}, which the browser marks where it can',
    atWords: 'The original at these words',
    start: 'The original from its beginning',
  },
  cite: {
    title: 'Link and cite',
    html: 'Quotation as HTML',
    markdown: 'Quotation as Markdown',
    cardHtml: 'Card for other pages, as HTML',
    page: 'This page',
    card: 'Card for other pages',
    revision: 'This revision',
    quotation: 'Quotation',
    /** Between the title and the number of the claim. */
    annotated: 'annotated',
    annotatedAfter: (authors: string) => `annotated after ${authors}`,
    ofRevision: (number: number) => `revision ${number}`,
  },
  history: {
    title: 'History',
    revision: (number: number) => `Revision ${number}`,
    only: '{revision} of {date}: the first, and the only one.',
    latest: (number: number) => `Revision ${number} of {date}`,
    entry: '{revision}, {date}. {why}',
    earlier: 'This link leads to an earlier revision.',
    since: (keys: readonly (keyof Saying)[]) => {
      const have = keys.length > 1 || keys.some((key) => sayings[key].plural) ? 'have' : 'has';
      const names = list(keys.map((key) => sayings[key].name));
      return `Since then ${names} of this claim ${have} changed. What was said then stands here; what is said now stands {top}.`;
    },
    top: 'at the top of this page',
    back: 'It has changed since, and changed back: what was said then is said now.',
    assessed: '{date}: assessed as it stands here.',
    corrected: '{date}: corrected. {text}',
  },
  table: {
    all: (number: number) => count(number, { one: '# claim', other: 'All # claims' }),
    description: (essay: string) =>
      `Every claim of ${essay}, with its kind, how well it is supported, and the incidents it cites.`,
    lead: 'of {essay}, with how each stands to the evidence. {argument} shows which rests on which.',
    argument: 'The argument',
    orders: { reading: 'Reading order', level: 'Level', sources: 'Most sources' },
    filters: { level: 'Level of support', kind: 'Kind', incident: 'Incident', all: 'All' },
    shown: 'Shown: {level} {all}',
    everyLevel: 'Show every level',
    columns: { number: 'No.', claim: 'Claim', standing: 'How it stands', kind: 'Kind' },
    inText: (number: number) => `Claim ${number} in the text`,
  },
  card: { evidence: (counts: string) => `The evidence: ${counts}`, reason: 'The reason' },
  past: {
    withdrawn: {
      essay: 'Withdrawn essay',
      claim: 'Withdrawn claim',
      incident: 'Withdrawn incident',
      source: 'Withdrawn source',
    } satisfies Record<Kind, string>,
    because: (why: string) => `Withdrawn: ${why}`,
    on: {
      essay: 'This essay was withdrawn on {date}.',
      claim: 'This claim was withdrawn on {date}.',
      incident: 'This incident was withdrawn on {date}.',
      source: 'This source was withdrawn on {date}.',
    } satisfies Record<Kind, string>,
    instead: 'Read instead: {page}',
    said: 'What it said',
    moved: 'Moved',
    hasMoved: {
      essay: 'This essay has another address now',
      claim: 'This claim has another address now',
      incident: 'This incident has another address now',
      source: 'This source has another address now',
    } satisfies Record<Kind, string>,
    movedOn: 'The page has moved; what stood on it stands at the new address.',
    renamed: (kind: Kind, id: string) =>
      `On {date} the ${kind} ${quote(id)} was renamed. What stood here stands at {address}.`,
  },
});

export type ClaimWords = ReturnType<typeof claim>;

type Kind = Name['kind'];

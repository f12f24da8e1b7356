import { count, type Bearing, type ClaimEntry, type SourceEntry } from '../fixtures/entries.ts';
import { entries } from './content.ts';

// What readers see for each value of a closed list, told apart from the code under test.

export const levelWords: Record<string, string> = {
  'well-supported': 'Well supported',
  'partly-supported': 'Partly supported',
  contested: 'Contested',
  weak: 'Weak',
  'value-judgement': 'Value judgement',
  prediction: 'Prediction',
};

/** After their number: claims of a level. */
export const countedWords = (level: string, count: number): string => {
  const isPlural = count !== 1 && ['value-judgement', 'prediction'].includes(level);
  return `${count} ${levelWords[level]!.toLowerCase()}${isPlural ? 's' : ''}`;
};

/** Over what an essay argues. */
export const arguesWords: Record<string, string> = {
  own: 'The essay argues',
  restatement: 'They argue',
  reprint: 'The text argues',
};

export const kindWords: Record<string, string> = {
  descriptive: 'Descriptive',
  causal: 'Causal',
  predictive: 'Predictive',
  normative: 'Normative',
};

export const roleWords: Record<string, string> = {
  thesis: 'The thesis',
  target: 'The view that the essay attacks',
  conclusion: 'The conclusion',
};

export const findingWords: Record<string, string> = {
  exact: 'Exact',
  imprecise: 'Imprecise',
  wrong: 'Wrong',
  'left-out': 'Left out',
  disputed: 'Disputed',
};

/** Before an item of evidence. */
export const labels: Record<Bearing, string> = { for: 'For', against: 'Against', context: 'Context' };

/** In the order in which they are told. */
export const bearings: Bearing[] = ['for', 'against', 'context'];

/** The side that a heading or a label names: `For 2`, `Against, or qualifying`, `Evidence for`. */
export const sideIn = (words: string): Bearing | undefined =>
  /^(?:evidence )?(for|against|context)\b/i.exec(words)?.[1]?.toLowerCase() as Bearing | undefined;

export const levelOf = ({ assessment }: ClaimEntry): string => levelWords[assessment.level]!;
export const countsOf = (claim: ClaimEntry): string => `${count(claim, 'for')} for, ${count(claim, 'against')} against`;

/** The years that the fixture's dates name. */
export function yearWords(date: string | number = ''): string {
  const [from, to = from] = `${date}`.split('/').map((end) => end.slice(0, 4));
  const about = /^\d{4}~$/.test(`${date}`) ? 'c. ' : '';
  const uncertain = /^\d{4}\?$/.test(`${date}`) ? ' (?)' : '';
  return `${about}${from === to ? from : `${from}–${to}`}${uncertain}`;
}

/** After the title of a source: outlet, year and stance. */
export function fromWords(source: SourceEntry): string {
  const outlet = [source['container-title'] ?? source.publisher, yearWords(source.issued)].filter(Boolean).join(', ');
  return [outlet, source.custom.stance].filter(Boolean).join(' · ');
}

/** Beside a source: how much of it was read. */
const readingWords: Record<string, string> = {
  whole: 'read whole',
  part: 'read in part',
  abstract: 'abstract read',
  no: 'not read by an editor',
};

/** What is said once for all sources beside which nothing is said. */
const unmarkedWords: Record<string, string> = {
  whole: 'Without a remark, a source was read whole.',
  part: 'Without a remark, a source was read in part.',
  abstract: 'Without a remark, only the abstract of a source was read.',
  no: 'Without a remark, a source was not read by an editor.',
};

/** Of so many sources so much was read. */
const countRead = (sources: readonly SourceEntry[], read: string) =>
  sources.filter(({ custom }) => custom.read === read).length;

/** What readers are told of how much of a site's sources was read. */
export function readingsOf(inUse: readonly SourceEntry[]) {
  const usual = Object.keys(readingWords).reduce((most, one) =>
    countRead(inUse, one) > countRead(inUse, most) ? one : most,
  );
  return {
    /** Every word that may stand beside a source. */
    remarks: Object.values(readingWords),
    /** Beside a source, unless that is what is usual. */
    remarkOn: ({ custom }: SourceEntry) => (custom.read === usual ? undefined : readingWords[custom.read]),
    /** How most were read. */
    unmarked: unmarkedWords[usual]!,
  };
}

/** The source to which a link leads: to where it stands, or to its entry in a list. */
export const sourceBehind = (href: string): string =>
  entries.sources.find(({ URL }) => URL === href)?.id ?? href.replace(/^.*#(?:source-)?/, '');

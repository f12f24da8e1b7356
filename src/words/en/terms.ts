import { englishDates } from '../../model/date/date-words.ts';
import type { Side } from '../../model/join/reasons.ts';
import type { Saying } from '../../model/register/present.ts';
import type { Precision } from '../../model/schema/incident.ts';
import type { Relation } from '../../model/schema/relation.ts';
import type { Reading } from '../../model/schema/source.ts';
import type { Bearing, Confidence, Finding, Kind, Role, Weighing } from '../../model/terms.ts';
import type { Tools } from '../tools.ts';
import { levels } from './levels.ts';

/** The words of the closed lists. */
export const terms = (tools: Tools<'en'>) => {
  const { count } = tools;
  const same = (words: string) => (number: number) => count(number, { one: `# ${words}`, other: `# ${words}` });
  return {
    /** Between things that are only set side by side: "6 for, 5 against". */
    comma: ', ',
    /** Between sources within one pair of brackets, and between the like. */
    semicolon: '; ',
    /** Between a name and what is said of it. */
    colon: ': ',
    /** At the end of a sentence. */
    stop: '.',
    /** Before a choice of the order of a list. */
    order: 'Order',
    dates: englishDates,
    /** In short references: two authors, the first of more, and no year. */
    references: {
      and: (a: string, b: string) => `${a} and ${b}`,
      others: (name: string) => `${name} et al.`,
      undated: 'n.d.',
    },
    levels: levels(tools),
    confidences: { low: 'low confidence', medium: 'medium confidence', high: 'high confidence' } satisfies Record<
      Confidence,
      string
    >,
    kinds: {
      descriptive: { name: 'Descriptive', claim: 'Descriptive claim' },
      causal: { name: 'Causal', claim: 'Causal claim' },
      predictive: { name: 'Predictive', claim: 'Predictive claim' },
      normative: { name: 'Normative', claim: 'Normative claim' },
    } satisfies Record<Kind, { name: string; claim: string }>,
    roles: {
      thesis: { name: 'The thesis', short: 'The thesis' },
      target: { name: 'The view that the essay attacks', short: 'A view it attacks' },
      conclusion: { name: 'The conclusion', short: 'The conclusion' },
    } satisfies Record<Role, { name: string; short: string }>,
    /** The title stands over all that bears so, the name before one item. */
    bearings: {
      for: { title: 'For', name: 'For' },
      against: { title: 'Against, or qualifying', name: 'Against' },
      context: { title: 'Context', name: 'Context' },
    } satisfies Record<Bearing, { title: string; name: string }>,
    /** Before the item that weighs most on a side, and of how many there are. */
    weighing: {
      for: { strongest: 'Strongest for it', count: same('for') },
      against: { strongest: 'Strongest against it', count: same('against') },
    } satisfies Record<Weighing, { strongest: string; count: (number: number) => string }>,
    findings: {
      exact: 'Exact',
      imprecise: 'Imprecise',
      wrong: 'Wrong',
      'left-out': 'Left out',
      disputed: 'Disputed',
    } satisfies Record<Finding, string>,
    relations: {
      own: { kicker: 'Annotated essay', argues: 'The essay argues', byline: 'By {names}{place}', sentence: '' },
      restatement: {
        kicker: 'Annotated argument',
        argues: 'They argue',
        byline: 'The argument of {names}{place} in other words',
        sentence:
          'This is not the original: it restates the argument paragraph by paragraph in other words, and annotates it.',
      },
      reprint: {
        kicker: 'Annotated reprint',
        argues: 'The text argues',
        byline: 'By {names}{place}',
        sentence: 'The text is reprinted from the original; the notes are ours.',
      },
    } satisfies Record<Relation, RelationWords>,
    /** Of a reason for a claim or against it, and of a claim on which this one bears so. */
    sides: {
      for: { below: 'for it', above: 'it is for' },
      against: { below: 'against it', above: 'it is against' },
    } satisfies Record<Side, { below: string; above: string }>,
    /** What is registered of a claim. */
    sayings: { words: 'Words', statement: 'Statement', level: 'Level', verdict: 'Verdict' } satisfies Record<
      keyof Saying,
      string
    >,
    /** How much of a source was read: beside one, of how many, and of those beside which nothing is said, as most are so. */
    readings: {
      whole: {
        remark: 'read whole',
        count: same('read whole'),
        unmarked: 'Without a remark, a source was read whole.',
      },
      part: {
        remark: 'read in part',
        count: same('read in part'),
        unmarked: 'Without a remark, a source was read in part.',
      },
      abstract: {
        remark: 'abstract read',
        count: same('read as an abstract'),
        unmarked: 'Without a remark, only the abstract of a source was read.',
      },
      no: {
        remark: 'not read by an editor',
        count: same('not read by an editor'),
        unmarked: 'Without a remark, a source was not read by an editor.',
      },
    } satisfies Record<Reading, { remark: string; count: (number: number) => string; unmarked: string }>,
    /** How exactly a place is known, and what its sign on a map means where that needs to be said. */
    precisions: {
      exact: { name: 'exact', legend: '' },
      town: { name: 'to the town', legend: '' },
      region: { name: 'to the region', legend: 'A tinted circle is a region: the place is known no nearer.' },
      symbolic: {
        name: 'a place that stands for it',
        legend: 'A ring is a place that stands for many, as a capital does for a poll of its country.',
      },
    } satisfies Record<Precision, { name: string; legend: string }>,
  };
};

export type TermsWords = ReturnType<typeof terms>;

interface RelationWords {
  kicker: string;
  /** Over what it argues. */
  argues: string;
  /** Whose it is, and where it stood. */
  byline: string;
  /** Told after the original is named. */
  sentence: string;
}

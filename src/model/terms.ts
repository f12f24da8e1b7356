/**
 * The closed lists, each a table with one row a value. The order of the keys is the order in which rows are told, and a row holds
 * the words that pages, forms and exports use of it. Whoever treats rows in a way of its own does so by
 * `satisfies Record<Bearing, …>`, so that the compiler names every place that a new row concerns.
 */
export type Table<Row> = Readonly<Record<string, Readonly<Row>>>;

/** The values of a list, in its order. */
export const keysOf = <Key extends string>(table: Readonly<Record<Key, unknown>>): Key[] => Object.keys(table) as Key[];

const ring = '<circle cx="5" cy="5" r="4.1" fill="none" stroke="currentColor" stroke-width="1.5"/>';

/** How the words of a claim stand to the evidence. A level never changes meaning, and neither does its rating. */
export const levels = {
  'well-supported': {
    name: 'Well supported',
    count: { one: 'well supported', other: 'well supported' },
    meaning: 'Independent, sound sources agree, and what speaks against it leaves the claim standing.',
    rating: 5,
    sign: '<circle cx="5" cy="5" r="4.8" fill="currentColor"/>',
  },
  'partly-supported': {
    name: 'Partly supported',
    count: { one: 'partly supported', other: 'partly supported' },
    meaning: 'Its core holds; a part is wrong, overstated or not shown.',
    rating: 4,
    sign: `${ring}<path d="M5 .9a4.1 4.1 0 0 1 0 8.2z" fill="currentColor"/>`,
  },
  contested: {
    name: 'Contested',
    count: { one: 'contested', other: 'contested' },
    meaning: 'Good evidence stands on both sides, and informed people disagree.',
    rating: 3,
    sign: '<path d="M5 0 10 5 5 10 0 5z" fill="currentColor"/>',
  },
  weak: {
    name: 'Weak',
    count: { one: 'weak', other: 'weak' },
    meaning: 'Little speaks for it, or the record speaks against it.',
    rating: 2,
    sign: ring,
  },
  'value-judgement': {
    name: 'Value judgement',
    count: { one: 'value judgement', other: 'value judgements' },
    meaning: 'It says what is good or ought to be done: facts bear on it and do not settle it.',
    rating: undefined,
    sign: '<path d="M5 .9 9.1 5 5 9.1.9 5z" fill="none" stroke="currentColor" stroke-width="1.4"/>',
  },
  prediction: {
    name: 'Prediction',
    count: { one: 'prediction', other: 'predictions' },
    meaning: 'It says what was yet to come; the note says what came.',
    rating: undefined,
    sign: '<path d="M1.6 1 9 5 1.6 9z" fill="none" stroke="currentColor" stroke-width="1.4" stroke-linejoin="round"/>',
  },
} as const satisfies Table<{
  name: string;
  /** After the number of claims at that level. */
  count: { one: string; other: string };
  meaning: string;
  /** Of a verdict, for machines that compare reviews: from 1, contradicted by the record, to 5. Others have none. */
  rating: number | undefined;
  /** SVG within a box of 10 by 10; tells the level without colour. */
  sign: string;
}>;
export type Level = keyof typeof levels;

/** How likely new evidence is to change the level. */
export const confidences = {
  low: { name: 'low confidence' },
  medium: { name: 'medium confidence' },
  high: { name: 'high confidence' },
} as const satisfies Table<{ name: string }>;
export type Confidence = keyof typeof confidences;

/** What sort of thing a claim says. */
export const kinds = {
  descriptive: { name: 'Descriptive', factual: true },
  causal: { name: 'Causal', factual: true },
  predictive: { name: 'Predictive', factual: false },
  normative: { name: 'Normative', factual: false },
} as const satisfies Table<{
  name: string;
  /** Such a claim owes its reader evidence on both sides. */
  factual: boolean;
}>;
export type Kind = keyof typeof kinds;

/** What a claim is in its essay; most have no role. */
export const roles = {
  thesis: { name: 'The thesis', short: 'The thesis' },
  target: { name: 'The view that the essay attacks', short: 'A view it attacks' },
  conclusion: { name: 'The conclusion', short: 'The conclusion' },
} as const satisfies Table<{
  name: string;
  /** Where it has to fit a box. */
  short: string;
}>;
export type Role = keyof typeof roles;

/** How a source bears on a claim. */
export const bearings = {
  for: { title: 'For', name: 'For', strongest: 'Strongest for it', count: 'for' },
  against: { title: 'Against, or qualifying', name: 'Against', strongest: 'Strongest against it', count: 'against' },
  context: { title: 'Context', name: 'Context', strongest: undefined, count: undefined },
} as const satisfies Table<{
  /** Over all that bears so. */
  title: string;
  /** Before one item. */
  name: string;
  /** Before the one that weighs most. */
  strongest: string | undefined;
  /** After their number, as in "6 for". Background has no such word: it is neither counted nor sought. */
  count: string | undefined;
}>;
export type Bearing = keyof typeof bearings;

/** Bearings that weigh on a claim. */
export type Weighing = { [Key in Bearing]: (typeof bearings)[Key]['count'] extends string ? Key : never }[Bearing];
export const weighing: readonly Weighing[] = keysOf(bearings).filter(
  (bearing): bearing is Weighing => bearings[bearing].count !== undefined,
);

/** What the record says of a sentence of the essay. */
export const findings = {
  exact: { name: 'Exact' },
  imprecise: { name: 'Imprecise' },
  wrong: { name: 'Wrong' },
  'left-out': { name: 'Left out' },
  disputed: { name: 'Disputed' },
} as const satisfies Table<{ name: string }>;
export type Finding = keyof typeof findings;

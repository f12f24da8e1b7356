/**
 * The closed lists, each a table with one row a value. The order of the keys is the order in which rows are told, and a row holds
 * what is asked of it; its words stand in the catalogues (words/). Whoever treats rows in a way of its own does so by
 * `satisfies Record<Bearing, …>`, so that the compiler names every place that a new row concerns.
 */
export type Table<Row> = Readonly<Record<string, Readonly<Row>>>;

/** The values of a list, in its order. */
export const keysOf = <Key extends string>(table: Readonly<Record<Key, unknown>>): Key[] => Object.keys(table) as Key[];

const ring = '<circle cx="5" cy="5" r="4.1" fill="none" stroke="currentColor" stroke-width="1.5"/>';

/** How the words of a claim stand to the evidence. A level never changes meaning, and neither does its rating. */
export const levels = {
  'well-supported': {
    rating: 5,
    sign: '<circle cx="5" cy="5" r="4.8" fill="currentColor"/>',
  },
  'partly-supported': {
    rating: 4,
    sign: `${ring}<path d="M5 .9a4.1 4.1 0 0 1 0 8.2z" fill="currentColor"/>`,
  },
  contested: {
    rating: 3,
    sign: '<path d="M5 0 10 5 5 10 0 5z" fill="currentColor"/>',
  },
  weak: {
    rating: 2,
    sign: ring,
  },
  'value-judgement': {
    rating: undefined,
    sign: '<path d="M5 .9 9.1 5 5 9.1.9 5z" fill="none" stroke="currentColor" stroke-width="1.4"/>',
  },
  prediction: {
    rating: undefined,
    sign: '<path d="M1.6 1 9 5 1.6 9z" fill="none" stroke="currentColor" stroke-width="1.4" stroke-linejoin="round"/>',
  },
} as const satisfies Table<{
  /** Of a verdict, for machines that compare reviews: from 1, contradicted by the record, to 5. Others have none. */
  rating: number | undefined;
  /** SVG within a box of 10 by 10; tells the level without colour. */
  sign: string;
}>;
export type Level = keyof typeof levels;

/** How likely new evidence is to change the level. */
export const confidences = { low: {}, medium: {}, high: {} } as const satisfies Table<object>;
export type Confidence = keyof typeof confidences;

/** What sort of thing a claim says. */
export const kinds = {
  descriptive: { factual: true },
  causal: { factual: true },
  predictive: { factual: false },
  normative: { factual: false },
} as const satisfies Table<{
  /** Such a claim owes its reader evidence on both sides. */
  factual: boolean;
}>;
export type Kind = keyof typeof kinds;

/** What a claim is in its essay; most have no role. */
export const roles = { thesis: {}, target: {}, conclusion: {} } as const satisfies Table<object>;
export type Role = keyof typeof roles;

/** How a source bears on a claim. */
export const bearings = {
  for: { weighs: true },
  against: { weighs: true },
  context: { weighs: false },
} as const satisfies Table<{
  /** Background does not: it is neither counted nor sought. */
  weighs: boolean;
}>;
export type Bearing = keyof typeof bearings;

/** Bearings that weigh on a claim. */
export type Weighing = { [Key in Bearing]: (typeof bearings)[Key]['weighs'] extends true ? Key : never }[Bearing];
export const weighing: readonly Weighing[] = keysOf(bearings).filter(
  (bearing): bearing is Weighing => bearings[bearing].weighs,
);

/** What the record says of a sentence of the essay. */
export const findings = {
  exact: {},
  imprecise: {},
  wrong: {},
  'left-out': {},
  disputed: {},
} as const satisfies Table<object>;
export type Finding = keyof typeof findings;

/** What is measured in one session and round is measured within minutes: only that may be divided by one another. */
export interface Turn {
  /** When the command was started. */
  session: string;
  round: number;
}

/** The value below which a share of the values lies, between two of them in proportion; `NaN` where there is none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  const place = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return below === undefined || above === undefined ? NaN : below + (above - below) * (place % 1);
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** A figure of each thing by the same figure of the other that was measured in its turn; what has no session is all of one. */
export const ratios = <Thing extends Omit<Turn, 'session'> & Partial<Turn>>(
  over: readonly Thing[],
  under: readonly Thing[],
  figure: (thing: Thing) => number,
): number[] =>
  over.flatMap((one) => {
    const other = under.find(({ session, round }) => session === one.session && round === one.round);
    return other ? [figure(one) / figure(other)] : [];
  });

/** How a time grows with a size: 1 where ten times the size takes ten times as long. `ratio` is of the times at the two sizes. */
export const exponent = (ratio: number, from: number, to: number): number => Math.log(ratio) / Math.log(to / from);

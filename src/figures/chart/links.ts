import { moment } from './moment.ts';

/** Joins two neighbouring figures of a line. */
export interface Link {
  /** Places of the two in the list of the line's figures. */
  from: number;
  to: number;
  /** Dotted where something is missing between the two. */
  kind: 'whole' | 'dotted';
}

/** Waits that are longer than this many usual ones are dotted; twice that, and the line stays open. */
const long = 4;

/**
 * Joins figures, and never hides that one is missing: a line is whole only from one wave to the next, within the time that
 * usually lies between a few waves.
 *
 * @param dates Of the line's figures, in time order.
 * @param waves Of the whole chart, in time order.
 */
export function linksOf(dates: readonly string[], waves: readonly string[]): Link[] {
  const usual = usualWait(waves);
  return dates.slice(1).flatMap((date, from): Link[] => {
    const before = dates[from] ?? date;
    const wait = moment(date) - moment(before);
    if (wait > usual * long * 2) return [];
    const missed = waves.indexOf(date) - waves.indexOf(before) > 1;
    return [{ from, to: from + 1, kind: missed || wait > usual * long ? 'dotted' : 'whole' }];
  });
}

/** The median of the times between neighbouring waves. */
function usualWait(waves: readonly string[]): number {
  const waits = waves
    .slice(1)
    .map((date, index) => moment(date) - moment(waves[index] ?? date))
    .sort((a, b) => a - b);
  return waits[Math.floor(waits.length / 2)] ?? 0;
}

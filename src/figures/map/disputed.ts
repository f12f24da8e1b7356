import type { IncidentWords } from '../../words/en/incident.ts';

/** A border that not all of the world accepts. */
export interface DisputedBorder {
  /** What the dispute is over, by its name in the catalogues. */
  over: keyof IncidentWords['map']['disputes'];
  /** The two sides as Natural Earth names them; one side alone means all its borders. */
  between: readonly [string, string?];
  /** Only this stretch of it: west, south, east, north. */
  within?: readonly [number, number, number, number];
}

/**
 * Those land borders in Natural Earth that maps of the United Nations draw as unsettled, or that part a territory from a state
 * whose rule over it most of the world upholds. They are dotted. To change what is dotted: a row here, and its name in the catalogues.
 *
 * @see https://www.naturalearthdata.com/about/disputed-boundaries-policy/
 */
export const disputedBorders: readonly DisputedBorder[] = [
  { over: 'crimea', between: ['Russia', 'Ukraine'], within: [32, 45, 36, 46.6] },
  { over: 'northern-cyprus', between: ['N. Cyprus', 'Cyprus'] },
  { over: 'kosovo', between: ['Kosovo', 'Serbia'] },
  { over: 'palestine', between: ['Palestine'] },
  { over: 'golan', between: ['Israel', 'Syria'] },
  { over: 'western-sahara', between: ['W. Sahara', 'Morocco'] },
  { over: 'somaliland', between: ['Somaliland', 'Somalia'] },
  { over: 'halaib', between: ['Egypt', 'Sudan'], within: [33, 21, 38, 25] },
  { over: 'abyei', between: ['Sudan', 'S. Sudan'], within: [27, 9, 30, 11] },
  { over: 'kashmir', between: ['India', 'Pakistan'], within: [73, 32.4, 78, 37] },
  { over: 'kashmir', between: ['Siachen Glacier'] },
  { over: 'himalaya', between: ['India', 'China'] },
];

export const isBetween = ({ between: [one, other] }: DisputedBorder, a: string, b: string): boolean =>
  (one === a && (other ?? b) === b) || (one === b && (other ?? a) === a);

type Line = number[][];

/** Cuts lines into the stretches that are disputed and those that are not. */
export function cut(lines: readonly Line[], { within }: DisputedBorder): { disputed: Line[]; settled: Line[] } {
  const stretches = { disputed: [] as Line[], settled: [] as Line[] };
  for (const line of lines) {
    let last: { line: Line; inside: boolean } | undefined;
    for (const [index, to] of line.entries()) {
      const from = line[index - 1];
      if (!from) continue;
      const inside = !within || isMiddleWithin(from, to, within);
      if (last?.inside === inside) {
        last.line.push(to);
        continue;
      }
      last = { line: [from, to], inside };
      stretches[inside ? 'disputed' : 'settled'].push(last.line);
    }
  }
  return stretches;
}

function isMiddleWithin(
  [lon = 0, lat = 0]: number[],
  [toLon = 0, toLat = 0]: number[],
  [west, south, east, north]: readonly [number, number, number, number],
): boolean {
  const [x, y] = [(lon + toLon) / 2, (lat + toLat) / 2];
  return x >= west && x <= east && y >= south && y <= north;
}

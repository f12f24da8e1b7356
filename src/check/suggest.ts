import { distance } from 'fastest-levenshtein';
import { perItem } from '../model/read/once.ts';

export type Names = ReadonlySet<string> | readonly string[];

/** Longer names are none, and are compared with nothing. */
const LONGEST = 200;

/** For so many names one long list is searched: whoever misspells more is not helped by what they are like. */
const MOST_SEARCHES = 50;
const LONG_LIST = 100;
const searches = new WeakMap<Names, number>();

/** The known name nearest to a mistyped one, if it is near enough that a slip is likely: a third of its letters at most. */
export function nearest(name: string, known: Names): string | undefined {
  const count = 'size' in known ? known.size : known.length;
  const before = searches.get(known) ?? 0;
  if (name.length > LONGEST || (count > LONG_LIST && before >= MOST_SEARCHES)) return undefined;
  searches.set(known, before + 1);
  let best: string | undefined;
  let least = Math.max(2, Math.floor(name.length / 3)) + 1;
  for (const candidate of known) {
    // As many letters have to be put in or taken out.
    if (Math.abs(candidate.length - name.length) >= least) continue;
    const steps = distance(name.toLowerCase(), candidate.toLowerCase());
    // With no letter in common it is no slip.
    if (steps < least && steps < Math.max(name.length, candidate.length)) [best, least] = [candidate, steps];
  }
  return best;
}

const sorted = perItem((names: Names): string[] => [...names].sort());

/** `Did you mean "tay-bridge"?`, or what is known, or that nothing is. */
export function suggest(name: string, known: Names): string {
  const near = nearest(name, known);
  if (near !== undefined) return `Did you mean "${near}"?`;
  const names = sorted(known);
  if (names.length === 0) return 'There are none yet.';
  return `Known: ${someOf(names, 8)}.`;
}

/** The first few of names, and how many more there are. */
export const someOf = (names: readonly string[], most: number): string =>
  names.slice(0, most).join(', ') + (names.length > most ? ` and ${names.length - most} more` : '');

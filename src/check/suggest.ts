import { distance } from 'fastest-levenshtein';

/** The known name nearest to a mistyped one, if it is near enough that a slip is likely: a third of its letters at most. */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(2, Math.floor(name.length / 3)) + 1;
  for (const candidate of known) {
    const steps = distance(name.toLowerCase(), candidate.toLowerCase());
    if (steps < least) [best, least] = [candidate, steps];
  }
  return best;
}

/** `Did you mean "tay-bridge"?`, or what is known, or that nothing is. */
export function suggest(name: string, known: Iterable<string>): string {
  const names = [...known].sort();
  const near = nearest(name, names);
  if (near !== undefined) return `Did you mean "${near}"?`;
  if (names.length === 0) return 'There are none yet.';
  const shown = names.slice(0, 8).join(', ');
  return `Known: ${shown}${names.length > 8 ? ` and ${names.length - 8} more` : ''}.`;
}

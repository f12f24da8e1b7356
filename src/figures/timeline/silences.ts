import type { Span } from './span.ts';

/** A silence is told if it takes that much of the whole time, and two years at least. */
const SHARE = 0.1;
const YEAR = 365.2425 * 86_400_000;

/**
 * How many years nothing happened before each of the spans, rounded; 0 where that is little beside the whole.
 *
 * @param spans In time order.
 */
export function silences(spans: readonly Span[]): number[] {
  const starts = spans.map(({ from, to }) => from ?? to ?? 0);
  const ends = spans.map(({ from, to }) => to ?? from ?? 0);
  const whole = Math.max(...ends) - Math.min(...starts);
  let last = ends[0] ?? 0;
  return starts.map((start, index) => {
    const silence = start - last;
    last = Math.max(last, ends[index] ?? last);
    return silence >= Math.max(whole * SHARE, 2 * YEAR) ? Math.round(silence / YEAR) : 0;
  });
}

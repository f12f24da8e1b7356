/**
 * How long a server asks to be left alone.
 *
 * @param header Seconds, or a date as HTTP writes it.
 * @param now Milliseconds since 1970.
 * @returns Milliseconds; nothing where the header says nothing.
 */
export function retryAfter(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  if (/^\s*\d+\s*$/.test(header)) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

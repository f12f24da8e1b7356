import type { Outgoing, Unarchived } from './addresses.ts';
import type { LookUp } from './archive.ts';
import type { Finding, Verdict } from './check.ts';

export type CheckedAddress = Outgoing & Finding;
export type SoughtCopy = Pick<Unarchived, 'id' | 'file' | 'url'> & LookUp;

export interface LinkReport {
  counts: Record<Verdict, number>;
  /** The broken first, and those of one verdict in the order of the content. */
  addresses: CheckedAddress[];
  /** Of the sources that name no archived copy. */
  copies: SoughtCopy[];
}

const ORDER: readonly Verdict[] = ['broken', 'unsure', 'moved', 'ok'];

export function linkReport(addresses: readonly CheckedAddress[], copies: readonly SoughtCopy[]): LinkReport {
  const count = (verdict: Verdict) => addresses.filter((one) => one.verdict === verdict).length;
  return {
    counts: { ok: count('ok'), moved: count('moved'), unsure: count('unsure'), broken: count('broken') },
    addresses: addresses.toSorted((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict)),
    copies: [...copies],
  };
}

/** A table of what asks for a look, and the counts. */
export function formatLinkReport({ counts, addresses, copies }: LinkReport): string {
  const rows = addresses
    .filter(({ verdict }) => verdict !== 'ok')
    .map(({ verdict, reason, url, to, places }) => [
      verdict,
      reason,
      `${url}${to === undefined ? '' : ` → ${to}`}  (${places.join(', ')})`,
    ]);
  const failures = copies.flatMap((one) =>
    'none' in one && !one.certain ? [['no copy', one.none, `${one.url}  (${one.file}, ${one.id})`]] : [],
  );
  const found = copies.filter((one) => 'copy' in one).length;
  return `${table([...rows, ...failures])}addresses: ${addresses.length} (${counts.ok} ok, ${counts.moved} moved, ${counts.unsure} unsure, ${counts.broken} broken)
sources without an archived copy: ${copies.length} (the archive has one of ${found})`;
}

/** Columns under one another; the last one as wide as it likes. */
function table(rows: readonly string[][]): string {
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => `${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}\n`).join('');
}

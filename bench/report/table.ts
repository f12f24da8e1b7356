/** A table of Markdown, its first column text and the others numbers. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '--:'))), ...rows.map(line)].join('\n');
}

/** A number with so many decimals; a dash where nothing was measured. */
export const fixed = (value: number, decimals = 0): string => (Number.isFinite(value) ? value.toFixed(decimals) : '–');

/** Bytes as kB of 1,000. */
export const kilobytes = (bytes: number): string => fixed(bytes / 1000, 1);

/** How far it is, in one line: `[#####---------------] 128/512 example.org`. */
export function progressLine(done: number, total: number, at: string, columns: number): string {
  const WIDTH = 20;
  const full = total === 0 ? WIDTH : Math.floor((done / total) * WIDTH);
  return `[${'#'.repeat(full)}${'-'.repeat(WIDTH - full)}] ${done}/${total} ${at}`.slice(0, Math.max(columns - 1, 0));
}

/** A bar that is drawn over itself on a terminal, and not at all elsewhere. */
export class ProgressBar {
  readonly #stream: NodeJS.WriteStream;
  readonly #total: number;
  #done = 0;

  constructor(stream: NodeJS.WriteStream, total: number) {
    this.#stream = stream;
    this.#total = total;
  }

  step(at: string): void {
    this.#done += 1;
    if (!this.#stream.isTTY) return;
    // Some terminals do not say how wide they are.
    this.#stream.write(`\r\u001b[2K${progressLine(this.#done, this.#total, at, this.#stream.columns || 80)}`);
  }

  end(): void {
    if (this.#stream.isTTY) this.#stream.write('\r\u001b[2K');
  }
}

/** How far it is, in one line: `[#####---------------] 128/512 example.org`. */
export function progressLine(done: number, total: number, at: string, columns: number): string {
  const WIDTH = 20;
  const full = total === 0 ? WIDTH : Math.floor((done / total) * WIDTH);
  return `[${'#'.repeat(full)}${'-'.repeat(WIDTH - full)}] ${done}/${total} ${at}`.slice(0, Math.max(columns - 1, 0));
}

/** A bar that is drawn over itself on a terminal, and not at all elsewhere. */
export function progressBar(stream: NodeJS.WriteStream, total: number) {
  let done = 0;
  const draw = (line: string) => stream.isTTY && stream.write(`\r\u001b[2K${line}`);
  return {
    step: (at: string) => {
      done += 1;
      // Some terminals do not say how wide they are.
      draw(progressLine(done, total, at, stream.columns || 80));
    },
    end: () => draw(''),
  };
}

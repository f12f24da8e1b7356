import { renameSync } from 'node:fs';

/** What Windows says of a folder in which another program has a file open. */
const held = new Set(['EACCES', 'EBUSY', 'EPERM']);
/** In ms: what scans new files for viruses lets go of them soon. */
const pauses = process.platform === 'win32' ? [50, 100, 200, 400, 800] : [];

/** As `renameSync`, which on Windows fails while another program has a file in there open. */
export const rename = (from: string, to: string): void => patiently(() => renameSync(from, to), pauses);

/** Tries again after each of the pauses, in ms, while another program is in the way. */
export function patiently(run: () => void, pauses: readonly number[]): void {
  const [pause, ...later] = pauses;
  try {
    run();
  } catch (error) {
    if (pause === undefined || !held.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
    patiently(run, later);
  }
}

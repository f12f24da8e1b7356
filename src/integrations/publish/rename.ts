import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** What Windows says of a folder in which another program has a file open. */
const held = new Set(['EACCES', 'EBUSY', 'EPERM']);
/** In ms: what scans new files for viruses lets go of them soon. */
const pauses = process.platform === 'win32' ? [50, 100, 200, 400, 800] : [];

/** As `renameSync`, which on Windows fails while another program has a file in there open. */
export const rename = (from: string, to: string): void => patiently(() => renameSync(from, to), pauses);

/** Writes a file whole or not at all: whoever reads it meanwhile, and a process that is killed, leave the old one or the new one. */
export function writeWhole(path: string, content: string | Uint8Array): void {
  // What a killed process left there is written over.
  const beside = `${path}.new`;
  mkdirSync(dirname(path), { recursive: true });
  try {
    writeFileSync(beside, content);
    rename(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

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
